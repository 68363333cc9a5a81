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

  private int matches;
  private int troubles;

  @Override
  public Integer call() {
    var flags = ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
    final Pattern wanted;
    try {
      wanted = Pattern.compile(pattern, flags);
    } catch (PatternSyntaxException e) {
      System.err.println("rg: " + pattern + ": " + e.getDescription());
      return 2;
    }
    for (var path : paths) {
      search(path, wanted);
    }
    return troubles > 0 ? 2 : matches > 0 ? 0 : 1;
  }

  void search(Path path, Pattern wanted) {
    try (var walk = Files.walk(path)) {
      for (var file : walk.filter(Files::isRegularFile).sorted().toList()) {
        var number = 0;
        for (var line : lines(file).toList()) {
          number++;
          if (wanted.matcher(line).find()) {
            System.out.println(file + ":" + number + ":" + line);
            matches++;
          }
        }
      }
    } catch (IOException e) {
      System.err.println("rg: " + path + ": " + e);
      troubles++;
    }
  }

  static Stream<String> lines(Path file) throws IOException {
    var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return text.indexOf(0) < 0 ? text.lines() : Stream.empty();
  }
}
