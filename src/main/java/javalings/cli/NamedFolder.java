package javalings.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import javalings.workspace.Workspace;

/** A folder that the command line names, and what it cannot be. */
record NamedFolder(Path path) {

  /** Refuses a name without letters, as a script with an empty variable gives it, and files. */
  static NamedFolder in(Path directory, Path named) {
    if (named.toString().isBlank()) {
      throw CliExit.usage("The folder has no name; name one, or say . for the one you are in");
    }
    var path = directory.resolve(named).normalize();
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw CliExit.usage("%s is a file; name a folder".formatted(path));
    }
    return new NamedFolder(path);
  }

  /** Refuses a place where another workspace would be among somebody's exercises. */
  Path forNewWorkspace() {
    if (Files.exists(path.resolve("exercises/course.json"))) {
      throw CliExit.usage("%s is a course; name a folder outside of it".formatted(path));
    }
    var other = Workspace.allAround(path).filter(it -> path.startsWith(it.exercises())).findFirst();
    if (other.isPresent()) {
      throw CliExit.usage(
          "%s lies among the exercises of the workspace %s; name that one, or a folder outside of them"
              .formatted(path, other.get().root()));
    }
    return path;
  }

  /** The same for a workspace that may be there already. */
  void forWorkspace() {
    if (!new Workspace(path).exists()) {
      forNewWorkspace();
    }
  }
}
