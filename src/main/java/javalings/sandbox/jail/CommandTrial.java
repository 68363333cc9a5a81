package javalings.sandbox.jail;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A command that is run to see whether it can be. */
final class CommandTrial {

  private static final long LIMIT_SECONDS = 5;

  private CommandTrial() {}

  /** Whether it is there and ends well, in time. */
  static boolean succeeds(List<String> words) {
    try {
      return endsWell(
          new ProcessBuilder(words)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start());
    } catch (IOException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean endsWell(Process process) throws InterruptedException {
    try {
      return process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    } finally {
      process.destroyForcibly();
    }
  }
}
