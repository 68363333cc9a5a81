package javalings.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javalings.course.CourseFolder;
import javalings.course.Json;
import javalings.course.MalformedJson;
import javalings.model.Course;

/**
 * {@code .javalings/config.json}: which course the workspace is for.
 *
 * @param id the course's own; none in a file that an earlier Javalings wrote
 * @param course where it is; none for the course that comes with the installation
 */
record WorkspaceConfig(Optional<String> id, Optional<Path> course) {

  private static final int FORMAT = 1;
  private static final String FILE = "config.json";

  /**
   * Reads the settings; none when there is no file, or one that cannot be read.
   *
   * @throws UnusableWorkspace when the file is of a newer form
   */
  static Optional<WorkspaceConfig> of(Workspace workspace) {
    try {
      return Json.read(Files.readString(workspace.own().resolve(FILE))) instanceof Json.Members it
          ? read(workspace, it.values())
          : Optional.empty();
    } catch (IOException | MalformedJson _) {
      return Optional.empty();
    }
  }

  private static Optional<WorkspaceConfig> read(Workspace workspace, Map<String, Json> fields) {
    if (!(fields.get("format") instanceof Json.Whole format)) {
      return Optional.empty();
    }
    if (format.value() > FORMAT) {
      throw new UnusableWorkspace(
          "%s is a workspace of a newer Javalings: update this one".formatted(workspace.root()));
    }
    return Optional.of(
        new WorkspaceConfig(
            text(fields, "id"),
            text(fields, "course").map(it -> workspace.root().resolve(it).normalize())));
  }

  private static Optional<String> text(Map<String, Json> fields, String key) {
    return fields.get(key) instanceof Json.Text text ? Optional.of(text.value()) : Optional.empty();
  }

  /** Remembers the course of a workspace, by a path that moves along with both. */
  static void remember(Workspace workspace, CourseFolder folder, Course course, Installation home)
      throws IOException {
    var path =
        folder.root().equals(home.root())
            ? ""
            : ", \"course\": %s".formatted(Json.quoted(seen(folder.root(), workspace.root())));
    var wanted =
        "{\"format\": %d, \"id\": %s%s}\n".formatted(FORMAT, Json.quoted(course.id()), path);
    var file = new AtomicFile(workspace.own(), FILE);
    if (!wanted.equals(present(file.path()))) {
      file.write(wanted);
    }
  }

  private static String present(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException _) {
      return "";
    }
  }

  /** On Windows there is no way from one drive to another. */
  private static String seen(Path course, Path workspace) {
    try {
      return workspace.relativize(course).toString().replace('\\', '/');
    } catch (IllegalArgumentException _) {
      return course.toString();
    }
  }
}
