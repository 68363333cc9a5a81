package javalings.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The class path of a Maven project: its classes, and what Maven itself says it depends on. */
final class MavenClassPath {
  private static final int MOST_SECONDS = 120;

  private MavenClassPath() {}

  /** Nothing of a folder that is none, or where Maven cannot be asked. */
  static List<Path> of(Path project) throws IOException {
    var found = new ArrayList<Path>();
    if (!Files.isRegularFile(project.resolve("pom.xml"))) {
      return found;
    }
    for (var folder : List.of("target/classes", "target/test-classes")) {
      found.add(project.resolve(folder));
    }
    found.addAll(dependencies(project));
    return found;
  }

  private static List<Path> dependencies(Path project) throws IOException {
    var file = Files.createTempFile("javalings", ".classpath");
    try {
      return asked(project, file) && Files.size(file) > 0
          ? Arrays.stream(Files.readString(file).strip().split(java.io.File.pathSeparator))
              .map(Path::of)
              .toList()
          : List.of();
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static boolean asked(Path project, Path file) {
    var wrapper = project.resolve("mvnw");
    var command = Files.isExecutable(wrapper) ? wrapper.toString() : "mvn";
    try {
      var maven =
          new ProcessBuilder(
                  command, "-q", "-B", "dependency:build-classpath", "-Dmdep.outputFile=" + file)
              .directory(project.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      maven.getOutputStream().close();
      if (!maven.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        maven.destroyForcibly();
        return false;
      }
      return maven.exitValue() == 0;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    } catch (IOException _) { // there is no Maven here
      return false;
    }
  }
}
