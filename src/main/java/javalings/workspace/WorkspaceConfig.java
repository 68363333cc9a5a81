package javalings.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javalings.course.CourseFolder;
import javalings.course.Json;
import javalings.course.MalformedJson;

/**
 * {@code .javalings/config.json}: which course the workspace is for.
 *
 * @param course where that is; none for the course that comes with the installation, so that the
 *     file holds nothing of this machine
 */
public record WorkspaceConfig(Optional<Path> course) {

  /** Reads the settings; a file that is not there or cannot be read settles nothing. */
  public static WorkspaceConfig of(Workspace workspace) {
    try {
      var text = Files.readString(file(workspace));
      return Json.read(text) instanceof Json.Members members
              && members.values().get("course") instanceof Json.Text course
          ? new WorkspaceConfig(Optional.of(workspace.root().resolve(course.value()).normalize()))
          : new WorkspaceConfig(Optional.empty());
    } catch (IOException | MalformedJson _) {
      return new WorkspaceConfig(Optional.empty());
    }
  }

  /** Remembers the course of a workspace. */
  static void remember(Workspace workspace, CourseFolder course, Installation home)
      throws IOException {
    var own = course.root().equals(home.root());
    var text = own ? "" : ", \"course\": %s".formatted(Json.quoted(course.root().toString()));
    var file = new AtomicFile(workspace.own(), "config.json");
    var wanted = "{\"format\": 1%s}\n".formatted(text);
    if (!Files.exists(file.path()) || !Files.readString(file.path()).equals(wanted)) {
      file.write(wanted);
    }
  }

  private static Path file(Workspace workspace) {
    return workspace.own().resolve("config.json");
  }
}
