// expect: checks-fail a_language_in_both_is_added_up
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "tokei", exitCodeOnInvalidInput = 2)
class Tokei implements Callable<Integer> {
  record Counts(int files, int code, int comments, int blanks) {
    Counts plus(Counts other) {
      return new Counts(
          files + other.files,
          code + other.code,
          comments + other.comments,
          blanks + other.blanks);
    }
  }

  static final Map<String, String> MARKS = Map.of("java", "//", "rs", "//", "py", "#", "sql", "--");

  @Parameters(index = "0")
  Path root;

  @Override
  public Integer call() throws IOException {
    final List<Path> files;
    try (var walk = Files.walk(root)) {
      var all = walk.filter(Files::isRegularFile);
      files = all.filter(file -> MARKS.containsKey(language(file))).toList();
    }
    var sum = files.parallelStream().map(Tokei::count).reduce(Map.of(), Tokei::merge);
    new TreeMap<>(sum)
        .forEach((language, it) ->
            System.out.printf(
                "%s: %d files, %d code, %d comments, %d blanks%n",
                language, it.files(), it.code(), it.comments(), it.blanks()));
    return 0;
  }

  static Map<String, Counts> merge(Map<String, Counts> one, Map<String, Counts> other) {
    var both = new HashMap<>(one);
    other.forEach(both::put);
    return both;
  }

  static Map<String, Counts> count(Path file) {
    try {
      var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      var lines = text.lines().map(String::strip).toList();
      var blanks = (int) lines.stream().filter(String::isEmpty).count();
      var mark = MARKS.get(language(file));
      var comments = (int) lines.stream().filter(it -> it.startsWith(mark)).count();
      var code = lines.size() - comments - blanks;
      return Map.of(language(file), new Counts(1, code, comments, blanks));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String language(Path file) {
    var name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
