package javalings.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javalings.model.Exercise;

/** The folder that a learner edits; it has a {@code .javalings} folder in it. */
public record Workspace(Path root) {

  static final String OWN = ".javalings";
  static final String EXERCISES = "exercises";
  static final String SOLUTIONS = "solutions";

  public Workspace {
    root = root.toAbsolutePath().normalize();
  }

  /** The workspace that a folder stands in: the nearest one upwards. */
  public static Optional<Workspace> around(Path folder) {
    return allAround(folder).findFirst();
  }

  /** All workspaces that a folder stands in, the nearest one first. */
  public static Stream<Workspace> allAround(Path folder) {
    return Stream.iterate(folder.toAbsolutePath().normalize(), up -> up != null, Path::getParent)
        .map(Workspace::new)
        .filter(Workspace::exists);
  }

  public boolean exists() {
    return Files.isDirectory(own());
  }

  /** The folder that belongs to Javalings, not to the learner. */
  public Path own() {
    return root.resolve(OWN);
  }

  /** The folder with what a reset has put aside. */
  Path beforeReset() {
    return own().resolve("before-reset");
  }

  public Path exercises() {
    return root.resolve(EXERCISES);
  }

  public Path solutions() {
    return root.resolve(SOLUTIONS);
  }

  /**
   * The learner's file of an exercise, or its folder when there is one; it need not exist.
   *
   * <p>The file wins: a folder without a meaning beside it is no reason to look elsewhere.
   */
  public Path fileOf(Exercise exercise) {
    var topic = exercises().resolve(exercise.id().topic());
    var file = topic.resolve(exercise.name() + ".java");
    var folder = topic.resolve(exercise.name());
    return !Files.exists(file) && Files.isDirectory(folder) ? folder : file;
  }

  /** The folder as somebody in a directory reads it. */
  public String seenFrom(Path directory) {
    return root.startsWith(directory) ? "./" + directory.relativize(root) : root.toString();
  }

  /** A path as messages show it: relative to the workspace, with {@code /}. */
  public String shown(Path path) {
    return root.relativize(path.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }
}
