package javalings.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javalings.course.Json;
import javalings.course.MalformedJson;

/**
 * {@code .javalings/last-reset.json}: where the files are that the last reset put aside, so that it
 * can be undone.
 *
 * @param files in the workspace, and the copy of each below {@code .javalings}
 */
record LastReset(Map<String, String> files) {

  private static final LastReset NONE = new LastReset(Map.of());

  private static final String FILE = "last-reset.json";

  LastReset {
    files = Map.copyOf(files);
  }

  /** Reads it; one that cannot be read, or whose copies are gone, undoes nothing. */
  static LastReset of(Workspace workspace) {
    try {
      return new LastReset(
          existing(workspace, Json.members(Json.read(Files.readString(path(workspace))))));
    } catch (IOException | MalformedJson _) {
      return NONE;
    }
  }

  /** Only files of the workspace itself: the text may come from anywhere. */
  private static Map<String, String> existing(Workspace workspace, Map<String, Json> members) {
    var existing = new TreeMap<String, String>();
    members.forEach((path, json) -> {
      if (json instanceof Json.Text(_, var copy)
          && isInside(workspace.exercises(), workspace.root().resolve(path))
          && isInside(workspace.beforeReset(), workspace.own().resolve(copy))
          && Files.isRegularFile(workspace.own().resolve(copy))) {
        existing.put(path, copy);
      }
    });
    return existing;
  }

  private static boolean isInside(Path folder, Path path) {
    return path.normalize().startsWith(folder) && !path.normalize().equals(folder);
  }

  void remember(Workspace workspace) throws IOException {
    var members =
        files.entrySet().stream()
            .map(it -> "  %s: %s".formatted(Json.quoted(it.getKey()), Json.quoted(it.getValue())))
            .sorted()
            .collect(Collectors.joining(",\n"));
    AtomicFile.at(path(workspace)).write("{\n%s\n}\n".formatted(members));
  }

  private static Path path(Workspace workspace) {
    return workspace.own().resolve(FILE);
  }
}
