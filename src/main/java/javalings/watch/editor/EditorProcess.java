package javalings.watch.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A short program of somebody else's. */
final class EditorProcess {

  /** After this long a program is taken for one that stays open, which is its right. */
  static final Duration PATIENCE = Duration.ofSeconds(5);

  /** No answer of these programs is longer. */
  private static final int LONGEST_ANSWER = 4096;

  private EditorProcess() {}

  /**
   * Runs a program without input.
   *
   * @return what it printed, without white space around it
   * @throws IOException when it cannot be started or says that it failed, with its own words
   */
  static String run(List<String> command) throws IOException {
    var output = Files.createTempFile("javalings", ".out");
    try {
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      process.getOutputStream().close();
      var ended = process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      var said = read(output);
      if (ended && process.exitValue() != 0) {
        throw new IOException(said.isEmpty() ? "status " + process.exitValue() : said);
      }
      return said;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      Files.deleteIfExists(output);
    }
  }

  private static String read(Path output) throws IOException {
    try (var in = Files.newInputStream(output)) {
      return new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8).strip();
    }
  }
}
