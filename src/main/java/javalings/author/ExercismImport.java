package javalings.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.author.ExercismTrack.Task;
import javalings.course.Json;
import javalings.course.MalformedJson;

/**
 * Makes a course of the Java track of Exercism. Their tests become checks as they are, but that
 * none is disabled; the instructions stand as a comment above the starter.
 */
public final class ExercismImport {

  private static final Pattern DISABLED =
      Pattern.compile("(?m)^[ \\t]*@Disabled(\\([^\\n]*\\))?[ \\t]*\\R?");

  /** An import of something that is neither of the JDK nor of what checks may use. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?m)^import (?:static )?((?!java\\.|javax\\.|org\\.junit\\.|org\\.assertj\\.)[\\w.]+)");

  private static final Pattern WORDS = Pattern.compile("[^A-Za-z0-9]+");

  /** Grants, and the words in the code of an exercise that ask for them. */
  private static final Map<String, Pattern> GRANTS =
      Map.of(
          "threads", Pattern.compile("\\bThread\\b|java\\.util\\.concurrent|synchronized"),
          "files", Pattern.compile("java\\.nio\\.file|java\\.io\\.File"),
          "reflect", Pattern.compile("java\\.lang\\.reflect|\\.getDeclared\\w+\\("));

  private final Path out;
  private final Set<String> names = new HashSet<>();
  private final Map<String, List<String>> rows = new LinkedHashMap<>();
  private final List<String> left = new ArrayList<>();

  private ExercismImport(Path out) {
    this.out = out;
  }

  /**
   * The result of an import.
   *
   * @param left the tasks that were left out, each with the reason
   */
  public record Outcome(int exercises, List<String> left) {
    public Outcome {
      left = List.copyOf(left);
    }
  }

  /** Imports a checkout into a new folder. */
  public static Outcome of(Path track, Path out) throws IOException, MalformedJson {
    var made = new ExercismImport(out);
    for (var task : new ExercismTrack(track).tasks()) {
      var why = why(task);
      if (why.isEmpty()) {
        made.add(task);
      } else {
        made.left.add(task.slug() + ": " + why.get());
      }
    }
    made.writeCourse();
    return new Outcome(made.rows.values().stream().mapToInt(List::size).sum(), made.left);
  }

  /** Why a task cannot be an exercise here; none for most. */
  private static Optional<String> why(Task task) {
    if (!task.isWhole()) {
      return Optional.of("it has no stub, no reference or no test");
    }
    return code(task)
        .map(FOREIGN::matcher)
        .filter(Matcher::find)
        .map(match -> "it needs " + match.group(1) + ", which is not here")
        .findFirst();
  }

  private void add(Task task) throws IOException {
    var topic = topic(task);
    var only = task.answer().size() == 1 && task.stubs().size() == 1;
    var file = task.stubs().keySet().iterator().next().replaceFirst("\\.java$", "");
    var single = only && task.answer().containsKey(file + ".java") && isNew(file);
    var name = single ? file : unique(pascal(task.slug()));
    names.add(name.toLowerCase(Locale.ROOT));
    write("exercises", topic, name, single, explained(task));
    write("src/solutions", topic, name, single, task.answer());
    for (var test : task.tests().entrySet()) {
      var text = DISABLED.matcher(test.getValue()).replaceAll("");
      file(out.resolve("src/checks").resolve(topic).resolve(name).resolve(test.getKey()), text);
    }
    file(out.resolve("hints").resolve(topic).resolve(name + ".md"), hint(name));
    rows.computeIfAbsent(topic, _ -> new ArrayList<>()).add(row(name, task));
  }

  private static String topic(Task task) {
    if (task.kind().equals("concept")) {
      return "01_concepts";
    }
    return task.difficulty() <= 3 ? "02_easy" : task.difficulty() <= 6 ? "03_medium" : "04_hard";
  }

  private boolean isNew(String name) {
    return !names.contains(name.toLowerCase(Locale.ROOT));
  }

  private String unique(String name) {
    var other = name;
    for (var i = 2; !isNew(other); i++) {
      other = name + i;
    }
    return other;
  }

  private static String pascal(String slug) {
    var name =
        WORDS
            .splitAsStream(slug)
            .filter(word -> !word.isEmpty())
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
    return Character.isLetter(name.charAt(0)) ? name : "Task" + name;
  }

  /** The starter, with the instructions above its first file. */
  private static Map<String, String> explained(Task task) {
    var files = new LinkedHashMap<>(task.stubs());
    var first = files.keySet().iterator().next();
    var above =
        (task.instructions() + "\n\nTODO: make all checks pass.")
            .lines()
            .map(line -> ("// " + line).stripTrailing())
            .collect(Collectors.joining("\n"));
    // A backslash and a u is an escape of Java in a comment, too.
    files.compute(first, (_, text) -> above.replace("\\u", "\\ u") + "\n\n" + text);
    return files;
  }

  private void write(
      String tree, String topic, String name, boolean single, Map<String, String> files)
      throws IOException {
    var folder = out.resolve(tree).resolve(topic);
    for (var file : files.entrySet()) {
      var target =
          single ? folder.resolve(name + ".java") : folder.resolve(name).resolve(file.getKey());
      file(target, file.getValue());
    }
  }

  private static String hint(String name) {
    return """
    # %s

    Make all checks pass.

    ## Hint 1

    The comment at the top of the file is the text of Exercism. The first check that fails says what is wanted next.
    """
        .formatted(name);
  }

  private static String row(String name, Task task) {
    var grants =
        GRANTS.entrySet().stream()
            .filter(it -> code(task).anyMatch(text -> it.getValue().matcher(text).find()))
            .map(it -> Json.quoted(it.getKey()))
            .sorted()
            .collect(Collectors.joining(", "));
    return "{ \"name\": %s, \"title\": %s%s }"
        .formatted(
            Json.quoted(name),
            Json.quoted(task.title()),
            grants.isEmpty() ? "" : ", \"grants\": [" + grants + "]");
  }

  private static Stream<String> code(Task task) {
    return Stream.concat(task.answer().values().stream(), task.tests().values().stream());
  }

  private void writeCourse() throws IOException {
    var topics =
        rows.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(it -> topic(it.getKey(), it.getValue()))
            .collect(Collectors.joining(",\n"));
    var course =
        "{\n  \"format\": 1,\n  \"id\": \"exercism-java\",\n  \"title\": \"Exercism's Java track\",\n  \"topics\": [\n%s\n  ]\n}\n"
            .formatted(topics);
    file(out.resolve("exercises/course.json"), course);
  }

  private static String topic(String id, List<String> exercises) {
    var title = id.substring(3, 4).toUpperCase(Locale.ROOT) + id.substring(4);
    return "    { \"id\": %s, \"title\": %s, \"exercises\": [\n      %s\n    ] }"
        .formatted(Json.quoted(id), Json.quoted(title), String.join(",\n      ", exercises));
  }

  private static void file(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
