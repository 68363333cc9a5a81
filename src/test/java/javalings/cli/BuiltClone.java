package javalings.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.jar.Attributes.Name;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javalings.course.MiniCourse;

/**
 * A clone as people have it: the launcher, a jar of the classes under test, and the miniature
 * course. With the caches that a session makes while nothing is asked of it, its program starts
 * several times as quickly as one that runs from folders of classes.
 */
record BuiltClone(Path root) {

  private static final Path CLASSES = Path.of("target/classes");

  private static final long LONGEST_TRAINING = TimeUnit.MINUTES.toNanos(15);

  static BuiltClone in(Path root) throws IOException {
    Files.createDirectories(root);
    var lib = Files.createDirectories(root.resolve("target/lib"));
    for (var library : libraries()) {
      makeAvailable(library, lib);
    }
    MiniCourse.copyTo(root);
    Files.createDirectories(root.resolve("src/main"));
    Files.writeString(root.resolve("pom.xml"), "<project/>");
    Files.writeString(root.resolve("src/main/A.java"), "class A {}");
    Files.copy(Path.of("runner"), root.resolve("runner"));
    try (var jar = new JarOutputStream(Files.newOutputStream(jar(root)), manifest());
        var files = Files.walk(CLASSES)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        jar.putNextEntry(new ZipEntry(CLASSES.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, jar);
      }
    }
    return new BuiltClone(root);
  }

  Path runner() {
    return root.resolve("runner");
  }

  private static Path jar(Path root) {
    return root.resolve("target/javalings.jar");
  }

  private static Manifest manifest() {
    var manifest = new Manifest();
    var main = manifest.getMainAttributes();
    main.put(Name.MANIFEST_VERSION, "1.0");
    main.put(Name.MAIN_CLASS, Main.class.getName());
    main.put(
        Name.CLASS_PATH,
        libraries().stream()
            .map(it -> "lib/" + it.getFileName())
            .distinct()
            .collect(Collectors.joining(" ")));
    main.putValue("Enable-Native-Access", "ALL-UNNAMED");
    main.putValue("Add-Opens", "java.base/java.lang");
    return manifest;
  }

  private static List<Path> libraries() {
    return Stream.of(System.getProperty("java.class.path").split(":", -1))
        .filter(it -> it.endsWith(".jar"))
        .map(Path::of)
        .toList();
  }

  /** Of the same name in the class path, the first one counts. */
  private static void makeAvailable(Path library, Path folder) throws IOException {
    var copy = folder.resolve(library.getFileName());
    try {
      Files.createLink(copy, library);
    } catch (FileAlreadyExistsException _) {
      return;
    } catch (FileSystemException | UnsupportedOperationException _) { // on another disk
      Files.copy(library, copy);
    }
  }

  /** Watches its course in a new workspace until the caches are there. */
  BuiltClone withCaches(Path workspace) throws Exception {
    var words = List.of("watch", "--json", "--no-editor", "--workspace", workspace.toString());
    var watch = start(root, words);
    try (var out = new BufferedReader(new InputStreamReader(watch.getInputStream(), UTF_8))) {
      var _ = next(out, "verdict");
      var deadline = System.nanoTime() + LONGEST_TRAINING;
      while (!hasCaches() && System.nanoTime() < deadline) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        hurry(watch);
      }
      assertThat(hasCaches()).as("caches in " + root).isTrue();
    } finally {
      watch.destroy();
      assertThat(watch.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
    return this;
  }

  /**
   * Training gives way to all other work of the machine, and somebody waits for this one. Root may
   * say so; for everybody else it takes as long as the machine is busy.
   */
  private static void hurry(Process watch) throws IOException, InterruptedException {
    var words = new ArrayList<>(List.of("renice", "-n", "0", "-p"));
    for (var process : watch.descendants().toList()) {
      try (var threads = Files.list(Path.of("/proc", Long.toString(process.pid()), "task"))) {
        threads.map(it -> it.getFileName().toString()).forEach(words::add);
      } catch (IOException _) {
        // It has ended.
      }
    }
    new ProcessBuilder(words)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  /** The next line of {@code watch --json} that tells of this event. */
  static String next(BufferedReader out, String event) throws IOException {
    for (var line = out.readLine(); line != null; line = out.readLine()) {
      if (line.contains("\"event\":\"" + event + "\"")) {
        return line;
      }
    }
    throw new AssertionError("watch ended before the event " + event);
  }

  private boolean hasCaches() {
    var names = root.resolve("target").toFile().list();
    return names != null
        && Stream.of("engine-\\w+\\.aot", "javalings\\.aot")
            .allMatch(cache -> Arrays.stream(names).anyMatch(name -> name.matches(cache)));
  }

  Process start(Path directory, List<String> words) throws IOException {
    var command = new ArrayList<>(List.of("sh", runner().toString()));
    command.addAll(words);
    var builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
