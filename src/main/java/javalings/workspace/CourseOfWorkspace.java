package javalings.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javalings.course.CourseFault;
import javalings.course.CourseFolder;

/**
 * The course that a workspace is for. It is never guessed: another course would put its exercises
 * among those that somebody has worked on.
 */
public sealed interface CourseOfWorkspace {

  /**
   * It is there.
   *
   * @param id what its {@code course.json} has to say of itself; none when nobody has noted it
   */
  record Found(CourseFolder folder, Optional<String> id) implements CourseOfWorkspace {}

  /**
   * Nothing was delivered yet: a first start was cut short, and any course may be named.
   *
   * @param folder the installation's
   */
  record Open(CourseFolder folder) implements CourseOfWorkspace {}

  /**
   * It is not.
   *
   * @param sentence says so, and what to do
   */
  record Lost(Optional<String> id, String sentence) implements CourseOfWorkspace {}

  /** Looks for the course of a workspace; one that does not exist yet gets the installation's. */
  static CourseOfWorkspace of(Workspace workspace, Installation home) {
    var config = WorkspaceConfig.of(workspace);
    if (config.isPresent()) {
      return of(workspace, home, config.get());
    }
    return isUsed(workspace)
        ? new Lost(Optional.empty(), forgotten(workspace))
        : new Open(home.course());
  }

  private static CourseOfWorkspace of(
      Workspace workspace, Installation home, WorkspaceConfig config) {
    var id = config.id();
    var folder = config.course().map(CourseFolder::new).orElseGet(home::course);
    if (folder.exists() || config.course().isEmpty()) {
      return new Found(folder, id);
    }
    return id.isPresent() && id.equals(idOf(home.course()))
        ? new Found(home.course(), id)
        : new Lost(id, gone(workspace, id, folder.root()));
  }

  /** Whether the course at a path may be the one of the workspace. */
  default boolean mayBe(CourseFolder other) {
    return switch (this) {
      case Found(var folder, var id) ->
          folder.root().equals(other.root())
              || (id.isPresent() && !id.equals(idOf(folder)) && id.equals(idOf(other)));
      case Open _ -> true;
      case Lost(var id, _) -> id.isEmpty() || id.equals(idOf(other));
    };
  }

  /** The id that a course gives itself; nothing where there is none, or a broken one. */
  private static Optional<String> idOf(CourseFolder folder) {
    try {
      return Optional.of(folder.load().id());
    } catch (CourseFault _) {
      return Optional.empty();
    }
  }

  /** Whether somebody has worked here, or a start that was cut short left nothing yet. */
  private static boolean isUsed(Workspace workspace) {
    return Stream.of(
            workspace.own().resolve("progress.json"),
            workspace.own().resolve("delivered.json"),
            workspace.exercises())
        .anyMatch(Files::exists);
  }

  private static String forgotten(Workspace workspace) {
    return "%s does not say any more which course it is for: its .javalings/config.json is gone or damaged. Nothing was changed; name the course with --course DIR"
        .formatted(workspace.root());
  }

  private static String gone(Workspace workspace, Optional<String> id, Path at) {
    return "The course of the workspace %s%s is not at %s. Nothing was changed; name the course with --course DIR"
        .formatted(workspace.root(), id.map(it -> " (" + it + ")").orElse(""), at);
  }
}
