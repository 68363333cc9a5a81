package javalings.engine.junit;

import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** The exception of JUnit's {@code @Timeout}, which names a method with brackets. */
final class JunitTimeout {

  private static final Pattern MESSAGE = Pattern.compile("\\S+\\(.*\\) timed out after (.+)");

  private JunitTimeout() {}

  /** Its words as a sentence; nothing for any other exception. */
  static Optional<String> words(Throwable thrown) {
    var said = MESSAGE.matcher(ThrownText.message(thrown));
    return thrown instanceof TimeoutException && said.matches()
        ? Optional.of("The check took longer than %s.".formatted(said.group(1)))
        : Optional.empty();
  }
}
