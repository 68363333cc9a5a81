import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

// A small ripgrep: it prints the lines in which a pattern is found. Scripts look at its exit code:
// 0: something was found. 1: nothing was found. 2: the pattern is no pattern, or a path could not be
// read. Each failure is a line on the standard error, "rg: PATH: why" or "rg: PATTERN: why", and
// all other paths are searched all the same.
@Command(name = "rg", exitCodeOnInvalidInput = 2)
class Rg implements Callable<Integer> {

  /** The outcomes of a search; the worst of several is their maximum. */
  enum Outcome {
    NOTHING(1),
    FOUND(0),
    TROUBLE(2);

    final int code;

    Outcome(int code) {
      this.code = code;
    }

    Outcome and(Outcome other) {
      return compareTo(other) >= 0 ? this : other;
    }
  }

  @Parameters(index = "0")
  String pattern;

  @Parameters(index = "1..*", arity = "1..*")
  List<Path> paths;

  @Option(names = {"-i", "--ignore-case"})
  boolean ignoreCase;

  @Override
  public Integer call() {
    var flags = ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
    try {
      var wanted = Pattern.compile(pattern, flags);
      var outcome = Outcome.NOTHING;
      for (var path : paths) {
        outcome = outcome.and(search(path, wanted));
      }
      return outcome.code;
    } catch (PatternSyntaxException e) {
      return trouble(pattern, e.getDescription()).code;
    }
  }

  /** Prints "path:line:text" for what is found in a file, or below a folder in order. */
  static Outcome search(Path path, Pattern wanted) {
    var outcome = Outcome.NOTHING;
    try (var walk = Files.walk(path)) {
      for (var file : walk.filter(Files::isRegularFile).sorted().toList()) {
        var number = 0;
        for (var line : lines(file).toList()) {
          number++;
          if (wanted.matcher(line).find()) {
            System.out.println(file + ":" + number + ":" + line);
            outcome = Outcome.FOUND;
          }
        }
      }
      return outcome;
    } catch (IOException e) {
      // A value, and no exception: the caller goes on with the next path, and remembers this one.
      return trouble(path, "cannot be read");
    }
  }

  static Outcome trouble(Object what, String why) {
    System.err.println("rg: " + what + ": " + why);
    return Outcome.TROUBLE;
  }

  /** A file with a NUL is binary and has no lines; what is no UTF-8 is shown as \uFFFD. */
  static Stream<String> lines(Path file) throws IOException {
    var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return text.indexOf(0) < 0 ? text.lines() : Stream.empty();
  }
}
