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

// A small tokei: it counts files, lines of code, comments and blank lines of each language below a
// folder. A line is a comment if it begins with the mark of its language, after any blanks. Several
// threads count, each some of the files, and what they have counted is merged in any order.
@Command(name = "tokei", exitCodeOnInvalidInput = 2)
class Tokei implements Callable<Integer> {
  record Counts(int files, int code, int comments, int blanks) {}

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

  /** The counts of both together; neither of the two is changed. */
  static Map<String, Counts> merge(Map<String, Counts> one, Map<String, Counts> other) {
    var both = new HashMap<>(one);
    // TODO: What does putAll do with a language that is in both?
    both.putAll(other);
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
