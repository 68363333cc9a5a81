package javalings.database;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL and the library that starts it, as jars in a folder. Maven fetches them, once, when
 * somebody asks for them.
 *
 * @param folder where they lie
 */
public record PostgresFiles(Path folder) {

  private static final int FETCH_SECONDS = 300;

  private static final String JARS = "jars";

  /** Whether they have been fetched before. */
  public boolean areThere() {
    return Files.isDirectory(folder);
  }

  /**
   * Fetches what is not there yet.
   *
   * @throws IOException if that is not possible; the message is a sentence
   */
  public void fetch() throws IOException {
    if (areThere()) {
      return;
    }
    Files.createDirectories(folder.toAbsolutePath().getParent());
    var made = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "postgres");
    try {
      Files.writeString(made.resolve("pom.xml"), pom());
      maven(made);
      Files.move(made.resolve(JARS), folder, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      delete(made);
    }
  }

  private static void maven(Path project) throws IOException {
    var said = project.resolve("maven.log");
    var maven =
        new ProcessBuilder(
                File.separatorChar == '\\' ? "mvn.cmd" : "mvn",
                "-q",
                "-B",
                "-f",
                project.resolve("pom.xml").toString(),
                "dependency:copy-dependencies",
                "-DoutputDirectory=" + project.resolve(JARS))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      maven.getOutputStream().close();
      if (!maven.waitFor(FETCH_SECONDS, TimeUnit.SECONDS)) {
        throw new IOException("Maven did not fetch it within %d s".formatted(FETCH_SECONDS));
      }
      if (maven.exitValue() != 0 || !Files.isDirectory(project.resolve(JARS))) {
        throw new IOException("Maven cannot fetch it: " + firstError(said));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while Maven fetched it", e);
    } finally {
      maven.destroyForcibly();
    }
  }

  private static String firstError(Path said) throws IOException {
    return Files.readString(said)
        .lines()
        .filter(line -> line.startsWith("[ERROR]"))
        .map(line -> line.substring("[ERROR]".length()).strip())
        .findFirst()
        .orElse("it does not say why");
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static String pom() throws IOException {
    try (var in = PostgresFiles.class.getResourceAsStream("postgres-pom.xml")) {
      if (in == null) {
        throw new IllegalStateException("postgres-pom.xml is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("${platform}", platform());
    }
  }

  /** As the library's jars are named. */
  private static String platform() {
    var os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    var arm = System.getProperty("os.arch").matches("aarch64|arm64");
    var system =
        os.contains("win") && !os.contains("darwin")
            ? "windows"
            : os.contains("mac") ? "darwin" : "linux";
    return system + (arm ? "-arm64v8" : "-amd64");
  }

  /** All jars, for a class path. */
  String classPath() {
    return folder.toAbsolutePath() + File.separator + "*";
  }

  /** The driver for JDBC. */
  Path driver() throws IOException {
    try (var jars = Files.list(folder)) {
      return jars.filter(jar -> jar.getFileName().toString().matches("postgresql-[0-9.]+\\.jar"))
          .findFirst()
          .map(Path::toAbsolutePath)
          .orElseThrow(() ->
              new IOException("there is no driver in %s; delete the folder".formatted(folder)));
    }
  }
}
