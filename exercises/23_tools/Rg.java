import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

// A small ripgrep: it prints the lines in which a pattern is found. Scripts look at its exit code:
// 0: something was found. 1: nothing was found. 2: the pattern is no pattern, or a path could not be
// read. Each failure is a line on the standard error, "rg: PATH: why" or "rg: PATTERN: why", and
// all other paths of the command are searched all the same. The search of a folder may end at a file
// that cannot be read.
@Command(name = "rg", exitCodeOnInvalidInput = 2)
class Rg implements Callable<Integer> {
  @Parameters(index = "0")
  String pattern;

  @Parameters(index = "1..*", arity = "1..*")
  List<Path> paths;

  @Option(names = {"-i", "--ignore-case"})
  boolean ignoreCase;

  @Override
  public Integer call() {
    var flags = ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
    // TODO: What is thrown for the pattern "(", and where does it end up?
    var wanted = Pattern.compile(pattern, flags);
    for (var path : paths) {
      search(path, wanted);
    }
    return 0;
  }

  /** Prints "path:line:text" for what is found in a file, or below a folder in order. */
  static void search(Path path, Pattern wanted) {
    try (var walk = Files.walk(path)) {
      for (var file : walk.filter(Files::isRegularFile).sorted().toList()) {
        var number = 0;
        for (var line : lines(file).toList()) {
          number++;
          if (wanted.matcher(line).find()) {
            System.out.println(file + ":" + number + ":" + line);
          }
        }
      }
    } catch (IOException e) {
      // TODO: The caller cannot tell this from "nothing found". What should this method return?
    }
  }

  /** A file with a NUL is binary and has no lines; what is no UTF-8 is shown as \uFFFD. */
  static Stream<String> lines(Path file) throws IOException {
    var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return text.indexOf(0) < 0 ? text.lines() : Stream.empty();
  }
}
