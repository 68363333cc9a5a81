package javalings.engine.junit;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import javalings.check.Memory;

/** The words of an exception, as people can read them. */
final class ThrownText {

  private static final int LONGEST = 8 * 1024;

  /** The loaders of a failed cast's classes, with a hash that differs from run to run. */
  private static final Pattern LOADERS =
      Pattern.compile(" \\(\\S+ (?:and \\S+ are|is) in (?:unnamed )?module .*\\)$");

  private ThrownText() {}

  /** The message; some of the JDK's are made for those who know its insides. */
  static String readable(Throwable thrown) {
    return TemporaryFiles.named(
        switch (thrown) {
          case NegativeArraySizeException negative ->
              "an array cannot have " + message(negative) + " elements";
          default ->
              Memory.words(thrown)
                  .orElseGet(() -> LOADERS.matcher(message(thrown)).replaceFirst(""));
        });
  }

  /** {@code caused by IOException: disk full} on a line of its own, where there is a cause. */
  static String withCause(String sentence, Throwable thrown) {
    var cause = thrown.getCause();
    return cause == null ? sentence : (sentence + "\ncaused by " + named(cause)).strip();
  }

  /** Its words without those of its cause, which many an exception takes for its own. */
  static String own(Throwable thrown) {
    var cause = thrown.getCause();
    return cause != null && message(thrown).equals(safely(cause::toString)) ? "" : readable(thrown);
  }

  /** {@code IOException: disk full}. */
  static String named(Throwable thrown) {
    var said = own(thrown);
    var name = thrown.getClass().getSimpleName();
    return said.isEmpty() ? name : name + ": " + said;
  }

  /** The message as it is; an exception of the learner's can run code of theirs to make it. */
  static String message(Throwable thrown) {
    return safely(() -> thrown.getMessage() == null ? "" : thrown.getMessage());
  }

  static String safely(Supplier<String> text) {
    try {
      return text.get();
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return "(its message cannot be read: " + e.getClass().getSimpleName() + ")";
    }
  }

  static String clip(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
