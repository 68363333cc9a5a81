package javalings.engine.server;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * Gives the terminal back for a parent that was killed and could not: a session that drew on the
 * whole screen left it without echo and on the alternate screen. The engine is the one who notices,
 * and the terminal is still its own.
 */
public final class TerminalRestorer {

  /** The system property that asks for it. */
  public static final String WANTED = "javalings.terminal";

  /** A shell in the background may change the settings only if it ignores SIGTTOU. */
  private static final String WILL =
      "trap '' TTOU; stty sane </dev/tty;"
          + " printf '\\033[?2026l\\033[?2004l\\033[?1049l\\033[?25h\\033[0m' >/dev/tty";

  private static final long LIMIT_SECONDS = 2;

  private TerminalRestorer() {}

  static void giveBack() {
    if (!Boolean.getBoolean(WANTED)) {
      return;
    }
    try {
      var shell = new ProcessBuilder("sh", "-c", WILL).start();
      if (!shell.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        shell.destroyForcibly();
      }
    } catch (IOException e) {
      // There is no shell here, hence no such terminal either.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
