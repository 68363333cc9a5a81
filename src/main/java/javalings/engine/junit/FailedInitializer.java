package javalings.engine.junit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javalings.model.Failure;
import javalings.model.Frame;

/**
 * The exception that ended the static initialiser of a class. The first use of the class gets it in
 * a wrapper, and all others are told that there is no such class.
 *
 * @param name of the exception's class, without its package
 */
record FailedInitializer(String name, String message) {

  private static final Pattern REMEMBERED =
      Pattern.compile("(?s)Exception (?:\\S*\\.)?(\\S+?)(?:: (.*))? \\[in thread \".*\"]");

  static Optional<FailedInitializer> of(Throwable thrown) {
    return switch (thrown) {
      case ExceptionInInitializerError error when error.getCause() != null ->
          Optional.of(
              new FailedInitializer(
                  error.getCause().getClass().getSimpleName(),
                  ThrownText.withCause(ThrownText.readable(error.getCause()), error.getCause())));
      case NoClassDefFoundError error when error.getCause() != null -> remembered(error.getCause());
      default -> Optional.empty();
    };
  }

  private static Optional<FailedInitializer> remembered(Throwable cause) {
    var said = REMEMBERED.matcher(ThrownText.message(cause));
    return said.matches()
        ? Optional.of(
            new FailedInitializer(said.group(1), said.group(2) == null ? "" : said.group(2)))
        : Optional.empty();
  }

  Failure failure(List<Frame> frames) {
    return new Failure(
        ThrownText.clip(message), Optional.empty(), Optional.of(name), frames, List.of());
  }
}
