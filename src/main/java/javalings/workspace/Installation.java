package javalings.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javalings.course.CourseFolder;
import javalings.model.Need;

/**
 * The folder that Javalings was cloned to and built in, or that a release was unpacked to.
 *
 * @param root the clone or the unpacked folder
 */
public record Installation(Path root) {

  public Installation {
    root = root.toAbsolutePath().normalize();
  }

  /** The course that comes with it. */
  public CourseFolder course() {
    return new CourseFolder(root);
  }

  /**
   * Whether it is a release: it brings its own Java, and is replaced as a whole by the next one.
   */
  public boolean isRelease() {
    return Files.isDirectory(root.resolve("java/bin"));
  }

  /**
   * The workspace that is used where nobody names another. That of a release lies beside it: a
   * release is often deleted before the next one is unpacked.
   */
  public Workspace workspace() {
    return new Workspace(
        isRelease() ? root.resolveSibling("javalings-workspace") : root.resolve("workspace"));
  }

  /** The jars of these needs, the vocabulary of ownership, and what exercises call of ours. */
  List<Path> libraries(List<Need> needs) {
    var jars = new ArrayList<Path>();
    jars.add(root.resolve("target/javalings-own.jar"));
    var lessons = root.resolve("target/javalings-lessons.jar");
    if (Files.exists(lessons)) {
      jars.add(lessons);
    }
    CourseFolder.children(root.resolve("target/lib")).stream()
        .filter(jar -> needs.stream().anyMatch(it -> it.names(jar.getFileName().toString())))
        .forEach(jars::add);
    return jars;
  }
}
