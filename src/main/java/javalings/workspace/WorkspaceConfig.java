package javalings.workspace;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javalings.course.CourseFolder;
import javalings.course.Json;
import javalings.course.MalformedJson;
import javalings.model.Course;

/**
 * {@code .javalings/config.json}: which course the workspace is for. Members that are not about it
 * are somebody's settings, and stay.
 *
 * @param id the course's own; none in a file that an earlier Javalings wrote
 * @param course where it is; none for the course that comes with the installation
 */
record WorkspaceConfig(Optional<String> id, Optional<Path> course) {

  private static final int FORMAT = 1;
  private static final String FILE = "config.json";
  private static final Set<String> KEYS = Set.of("format", "id", "course");

  /**
   * Reads the settings; none when there is no file, or a damaged one.
   *
   * @throws UnusableWorkspace when the file is of a newer form, or the disk does not give it
   */
  static Optional<WorkspaceConfig> of(Workspace workspace) {
    return read(workspace, members(workspace));
  }

  /** A member of the file, as somebody wrote it. */
  static Optional<Json> member(Workspace workspace, String key) {
    return Optional.ofNullable(members(workspace).get(key));
  }

  private static Map<String, Json> members(Workspace workspace) {
    try {
      return Json.members(Json.read(Files.readString(workspace.own().resolve(FILE))));
    } catch (NoSuchFileException | CharacterCodingException | MalformedJson _) {
      return Map.of();
    } catch (IOException e) {
      throw new UnusableWorkspace(
          "Which course the workspace %s is for cannot be read (%s). Nothing was changed; mend that, then try again"
              .formatted(workspace.root(), DiskErrorText.of(e)));
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
            Json.text(fields, "id"),
            Json.text(fields, "course").map(it -> workspace.root().resolve(it).normalize())));
  }

  /**
   * Remembers the course of a workspace, by a path that moves along with both. A file that says so
   * already stays as somebody wrote it.
   */
  static void remember(Workspace workspace, CourseFolder folder, Course course, Installation home)
      throws IOException {
    var isHome = folder.root().equals(home.root());
    var path = isHome ? Optional.<Path>empty() : Optional.of(folder.root());
    var wanted = new WorkspaceConfig(Optional.of(course.id()), path);
    var present = of(workspace);
    if (!present.equals(Optional.of(wanted))) {
      new AtomicFile(workspace.own(), FILE).write(wanted.text(workspace));
    }
  }

  private String text(Workspace workspace) {
    var members = new LinkedHashMap<String, String>();
    members.put("format", Integer.toString(FORMAT));
    id.ifPresent(it -> members.put("id", Json.quoted(it)));
    course.ifPresent(it -> members.put("course", Json.quoted(seen(it, workspace.root()))));
    members(workspace)
        .forEach((key, setting) -> {
          if (!KEYS.contains(key)) {
            members.put(key, written(setting));
          }
        });
    return members.entrySet().stream()
        .map(it -> Json.quoted(it.getKey()) + ": " + it.getValue())
        .collect(Collectors.joining(", ", "{", "}\n"));
  }

  private static String written(Json json) {
    return switch (json) {
      case Json.Members it ->
          it.values().entrySet().stream()
              .map(member -> Json.quoted(member.getKey()) + ": " + written(member.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
      case Json.Items it ->
          it.values().stream()
              .map(WorkspaceConfig::written)
              .collect(Collectors.joining(", ", "[", "]"));
      case Json.Text it -> Json.quoted(it.value());
      case Json.Whole it -> Long.toString(it.value());
      case Json.Other it -> it.shown();
    };
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
