package javalings.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javalings.view.text.Size;

/**
 * Asks {@code stty(1)} of POSIX how large the terminal is. That takes 5 ms; a terminal library
 * takes ten times as long to load, which is too much for a command that prints one page.
 */
final class Stty {

  private static final long PATIENCE_SECONDS = 1;

  /**
   * Of the standard output, which the shell hands on as the input; the answer takes another way.
   */
  private static final String ASK = "exec stty size <&1 >&2";

  private static final Pattern ANSWER = Pattern.compile("([1-9]\\d{0,4}) ([1-9]\\d{0,4})\\s*");

  private Stty() {}

  /** The size of the terminal at the standard output; empty where there is none, or no stty. */
  static Optional<Size> size() {
    try {
      var stty = new ProcessBuilder("sh", "-c", ASK).redirectOutput(Redirect.INHERIT).start();
      stty.getOutputStream().close();
      if (!stty.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        stty.destroyForcibly();
        return Optional.empty();
      }
      var said = new String(stty.getErrorStream().readAllBytes(), StandardCharsets.US_ASCII);
      return size(said);
    } catch (IOException _) {
      return Optional.empty();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** Rows come first; a terminal that does not know its size says zero. */
  static Optional<Size> size(String said) {
    var answer = ANSWER.matcher(said);
    return answer.matches()
        ? Optional.of(
            new Size(Integer.parseInt(answer.group(2)), Integer.parseInt(answer.group(1))))
        : Optional.empty();
  }
}
