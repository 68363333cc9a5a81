// expect: checks-fail a_file_in_a_folder_that_cannot_be_read_is_2
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
    var found = false;
    var trouble = false;
    try {
      var wanted = Pattern.compile(pattern, flags);
      for (var path : paths) {
        try {
          found |= search(path, wanted);
        } catch (IOException e) {
          System.err.println("rg: " + path + ": cannot be read");
          trouble = true;
        }
      }
    } catch (PatternSyntaxException e) {
      System.err.println("rg: " + pattern + ": " + e.getDescription());
      return 2;
    }
    if (trouble) {
      return 2;
    }
    return found ? 0 : 1;
  }

  static boolean search(Path path, Pattern wanted) throws IOException {
    var found = false;
    try (var walk = Files.walk(path)) {
      for (var file : walk.filter(Files::isRegularFile).sorted().toList()) {
        var number = 0;
        for (var line : lines(file).toList()) {
          number++;
          if (wanted.matcher(line).find()) {
            System.out.println(file + ":" + number + ":" + line);
            found = true;
          }
        }
      }
    }
    return found;
  }

  static Stream<String> lines(Path file) {
    try {
      var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return text.indexOf(0) < 0 ? text.lines() : Stream.empty();
    } catch (IOException e) {
      return Stream.empty();
    }
  }
}
