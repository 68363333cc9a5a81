package javalings.sandbox.jail;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a command to see whether it can be run. */
final class CommandTrial {

  /** A busy machine must not look like one that cannot do it. */
  private static final long LIMIT_SECONDS = 30;

  private CommandTrial() {}

  /** Whether the command is there and ends with 0 within the limit. */
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
