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

  private sealed interface Answer {
    record Lines(int count) implements Answer {}

    record Failed(String why) implements Answer {}
  }

  @Override
  public Integer call() {
    var flags = ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
    Pattern wanted;
    try {
      wanted = Pattern.compile(pattern, flags);
    } catch (PatternSyntaxException e) {
      return complain(pattern, e.getMessage().lines().findFirst().orElse("bad pattern"));
    }
    var code = 1;
    for (var path : paths) {
      var before = code;
      code =
          switch (answer(path, wanted)) {
            case Answer.Failed(var why) -> complain(path.toString(), why);
            case Answer.Lines(var count) when count > 0 && before == 1 -> 0;
            case Answer.Lines _ -> before;
          };
    }
    return code;
  }

  private static int complain(String what, String why) {
    System.err.printf("rg: %s: %s%n", what, why);
    return 2;
  }

  private static Answer answer(Path path, Pattern wanted) {
    try (var walk = Files.walk(path)) {
      var count = 0;
      for (var file : walk.filter(Files::isRegularFile).sorted().toList()) {
        var number = 0;
        for (var line : lines(file).toList()) {
          number++;
          if (wanted.matcher(line).find()) {
            System.out.printf("%s:%d:%s%n", file, number, line);
            count++;
          }
        }
      }
      return new Answer.Lines(count);
    } catch (IOException e) {
      return new Answer.Failed("no such file or folder");
    }
  }

  static Stream<String> lines(Path file) throws IOException {
    var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return text.indexOf(0) < 0 ? text.lines() : Stream.empty();
  }
}
