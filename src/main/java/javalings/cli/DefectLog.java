package javalings.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import javalings.workspace.Installation;

/** Keeps what a bug of ours left behind, for the one who mends it. */
final class DefectLog {

  private DefectLog() {}

  /** Writes a stack trace to a file of its own and answers where that is. */
  static Path write(Installation installation, Throwable thrown) {
    try {
      return write(installation.root().resolve("target"), thrown);
    } catch (IOException _) {
      return inTemporaryFolder(thrown);
    }
  }

  private static Path inTemporaryFolder(Throwable thrown) {
    try {
      return write(Path.of(System.getProperty("java.io.tmpdir")), thrown);
    } catch (IOException e) {
      e.addSuppressed(thrown);
      throw new java.io.UncheckedIOException("nothing can be written, not even a log", e);
    }
  }

  private static Path write(Path folder, Throwable thrown) throws IOException {
    var file = Files.createTempFile(folder, "javalings-", ".log");
    try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
      out.println(Instant.now() + " on Java " + Runtime.version());
      thrown.printStackTrace(out);
    }
    return file;
  }
}
