package javalings.workspace;

import java.nio.file.Path;
import java.util.List;
import javalings.course.CourseFolder;

/**
 * The folder that Javalings was cloned to and built in.
 *
 * @param root the clone
 */
public record Installation(Path root) {

  public Installation {
    root = root.toAbsolutePath().normalize();
  }

  /** The course that comes with it. */
  public CourseFolder course() {
    return new CourseFolder(root);
  }

  /** The workspace that is used where nobody names another. */
  public Workspace workspace() {
    return new Workspace(root.resolve("workspace"));
  }

  /** The jars that an exercise may need, each named after its need: {@code h2-2.3.232.jar}. */
  List<Path> libraries(List<String> needs) {
    var jars = new java.util.ArrayList<Path>();
    jars.add(root.resolve("target/javalings-own.jar"));
    for (var need : needs) {
      CourseFolder.children(root.resolve("target/lib")).stream()
          .filter(jar -> jar.getFileName().toString().matches(need + "-\\d.*\\.jar"))
          .forEach(jars::add);
    }
    return jars;
  }
}
