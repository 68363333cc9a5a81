package javalings.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import javalings.course.Json;
import javalings.course.MalformedJson;

/**
 * {@code .javalings/delivered.json}: a mark of every text that was put into the workspace. A file
 * that no longer has its mark is the learner's work, and is never touched.
 */
final class DeliveredFiles {

  /** The result of a delivery. */
  enum Outcome {
    WRITTEN,
    ALREADY_THERE,
    /** The learner has changed it, so the new text was not brought in. */
    LEFT_ALONE,
    /** The learner has deleted it, which is as good a change as any. */
    LEFT_DELETED
  }

  private final Workspace workspace;
  private final AtomicFile file;
  private final Map<String, String> marks = new TreeMap<>();
  private boolean changed;

  private DeliveredFiles(Workspace workspace) {
    this.workspace = workspace;
    this.file = new AtomicFile(workspace.own(), "delivered.json");
  }

  /** Reads the marks. Without them every file counts as the learner's. */
  static DeliveredFiles of(Workspace workspace) throws IOException {
    var files = new DeliveredFiles(workspace);
    if (Files.exists(files.file.path())) {
      files.read(Files.readString(files.file.path()));
    }
    return files;
  }

  private void read(String text) {
    try {
      if (Json.read(text) instanceof Json.Members members) {
        members.values().forEach((path, mark) -> marks.put(path, ((Json.Text) mark).value()));
      }
    } catch (MalformedJson | ClassCastException _) {
      marks.clear();
      MergedLines.of(text).entries().forEach(this::merge);
    }
  }

  /** Of the marks of two machines, the one of the file as it is here. */
  private void merge(MergedLines.Entry entry) {
    if (entry.value() instanceof Json.Text(_, var mark)
        && (!marks.containsKey(entry.name()) || isPresent(entry.name(), mark))) {
      marks.put(entry.name(), mark);
    }
  }

  private boolean isPresent(String path, String mark) {
    return markOf(workspace.root().resolve(path)).filter(mark::equals).isPresent();
  }

  /** Everything that was delivered, by its path in the workspace. */
  Map<String, String> marks() {
    return marks;
  }

  /** Whether another text than this was delivered before. */
  boolean isNewOriginal(String path, String text) {
    var before = marks.get(path);
    return before != null && !before.equals(mark(text));
  }

  /** Brings a text in, unless that would undo what the learner did. */
  Outcome deliver(String path, String text) throws IOException {
    var mark = mark(text);
    var before = Optional.ofNullable(marks.get(path));
    if (before.filter(mark::equals).isPresent()) {
      return Outcome.ALREADY_THERE;
    }
    var present = markOf(workspace.root().resolve(path));
    note(path, mark);
    if (present.isEmpty() && before.isPresent()) {
      return Outcome.LEFT_DELETED;
    }
    if (present.filter(mark::equals).isPresent()) {
      return Outcome.ALREADY_THERE;
    }
    if (present.isPresent() && !present.equals(before)) {
      return Outcome.LEFT_ALONE;
    }
    write(path, text);
    return Outcome.WRITTEN;
  }

  /** Writes a text whatever is there. */
  void force(String path, String text) throws IOException {
    write(path, text);
    note(path, mark(text));
  }

  /** Whether a delivered file is as it was delivered. */
  boolean untouched(String path) {
    return markOf(workspace.root().resolve(path))
        .filter(it -> it.equals(marks.get(path)))
        .isPresent();
  }

  void forget(String path) {
    changed |= marks.remove(path) != null;
  }

  private void note(String path, String mark) {
    changed |= !mark.equals(marks.put(path, mark));
  }

  void save() throws IOException {
    if (changed) {
      var lines =
          marks.entrySet().stream()
              .map(entry -> "  %s: \"%s\"".formatted(Json.quoted(entry.getKey()), entry.getValue()))
              .collect(Collectors.joining(",\n"));
      file.write("{\n" + lines + "\n}\n");
      changed = false;
    }
  }

  private void write(String path, String text) throws IOException {
    var file = workspace.root().resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    AtomicFile.at(file)
        .deliver(text.getBytes(StandardCharsets.UTF_8), path.equals(EditorFiles.LAUNCHER));
  }

  private static Optional<String> markOf(Path path) {
    try {
      return Files.exists(path) ? Optional.of(presentMark(path)) : Optional.empty();
    } catch (IOException _) {
      return Optional.of(UNREADABLE);
    }
  }

  /** A pipe would be waited for without end, and a file of gigabytes does not fit into memory. */
  private static String presentMark(Path path) throws IOException {
    return Files.isRegularFile(path) && Files.size(path) <= AnswerReader.LONGEST
        ? mark(Files.readString(path))
        : UNREADABLE;
  }

  /** Binary, a folder, not to be read: whatever it is, it is not what was delivered. */
  private static final String UNREADABLE = "unreadable";

  /** Line ends do not count, since git and editors change them unasked. */
  private static String mark(String text) {
    var bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    var sum = new CRC32C();
    sum.update(bytes);
    return "%d-%08x".formatted(bytes.length, sum.getValue());
  }
}
