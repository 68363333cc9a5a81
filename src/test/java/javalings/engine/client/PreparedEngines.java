package javalings.engine.client;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import javalings.course.MiniCourse;
import javalings.engine.server.EngineMain;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * A build starts some hundred engines. Before its first test it makes what the built program has: a
 * jar, and the ahead-of-time cache of an engine that runs from it. One of the processes that run
 * tests makes them, the others wait. Tests that are run one by one do without.
 */
public final class PreparedEngines implements LauncherSessionListener {

  /** Set by the whole build only. */
  private static final String WANTED = "javalings.tests.prepared";

  private static final Path FOLDER = Path.of("target", "engines").toAbsolutePath();
  private static final Path CLASSES = Path.of("target", "classes").toAbsolutePath();
  private static final Path TESTS = Path.of("target", "test-classes").toAbsolutePath();
  private static final Path JAR = FOLDER.resolve("javalings.jar");
  private static final Path CACHE = FOLDER.resolve("engine.aot");

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (!Boolean.getBoolean(WANTED) || System.getProperty(JavaCommand.CACHE_OF_BUILD) != null) {
      return;
    }
    try {
      prepare();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static void prepare() throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    var jars = classPathOfJars();
    try (var channel =
            FileChannel.open(
                FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var _ = channel.lock()) {
      if (isOutdated()) {
        packClasses();
        train(jars);
      }
    }
    // A cache is good for longer class paths: what is only in tests comes last.
    System.setProperty("java.class.path", jars + File.pathSeparator + TESTS);
    System.setProperty(JavaCommand.CACHE_OF_BUILD, CACHE.toString());
  }

  private static String classPathOfJars() {
    var parts = new ArrayList<>(List.of(JAR.toString()));
    Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(it -> !Path.of(it).equals(CLASSES) && !Path.of(it).equals(TESTS))
        .forEach(parts::add);
    return String.join(File.pathSeparator, parts);
  }

  /** At its own pace: {@link AotCache} gives way to a learner, and here all tests wait. */
  private static void train(String classPath) throws IOException, InterruptedException {
    var notes = FOLDER.resolve("engine.notes").toString();
    var words =
        new JavaCommand(EngineMain.class.getName(), Optional.empty())
            .trainingWords(
                List.of(
                    EngineMain.TRAIN,
                    FOLDER.resolve("checks").toString(),
                    MiniCourse.folder().root().toString()));
    words.set(words.indexOf("-cp") + 1, classPath);
    run(words, "-XX:AOTMode=record", "-XX:AOTConfiguration=" + notes);
    run(words, "-XX:AOTMode=create", "-XX:AOTConfiguration=" + notes, "-XX:AOTCache=" + CACHE);
    Files.delete(Path.of(notes));
  }

  private static void run(List<String> words, String... options)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(words);
    command.addAll(1, List.of(options));
    var log = FOLDER.resolve("training.log");
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IllegalStateException("The engines of the tests cannot be trained; see " + log);
    }
  }

  private static void packClasses() throws IOException {
    Files.deleteIfExists(CACHE);
    try (var jar = new JarOutputStream(Files.newOutputStream(JAR))) {
      jar.setLevel(Deflater.BEST_SPEED);
      for (var file : classes()) {
        jar.putNextEntry(new ZipEntry(CLASSES.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, jar);
      }
    }
  }

  private static List<Path> classes() throws IOException {
    try (var files = Files.walk(CLASSES)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Whether there is no cache, or a class was compiled after it was made. */
  private static boolean isOutdated() throws IOException {
    if (!Files.exists(CACHE)) {
      return true;
    }
    var made = written(CACHE);
    return classes().stream().anyMatch(it -> written(it).compareTo(made) > 0);
  }

  private static FileTime written(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
