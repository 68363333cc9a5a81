package javalings.model;

import java.util.List;
import java.util.Optional;

/**
 * Why a check failed.
 *
 * @param message the check's own sentence, or the exception's
 * @param difference what was expected and what came, when the check compared two values
 * @param exception the simple name of what was thrown; empty for a failed assertion
 * @param frames the learner's frames, innermost first
 * @param diagnostics what a kit of {@code javalings.check} found in the learner's source
 */
public record Failure(
    String message,
    Optional<Difference> difference,
    Optional<String> exception,
    List<Frame> frames,
    List<Diagnostic> diagnostics) {

  /** Behind the name of an exception in a message that tells of it itself. */
  public static final String THROWN = " was thrown";

  /** How the message ends where a check met the null that a method of the learner's returned. */
  public static final String RETURNED_NULL = " returned null";

  /** The message, below the name of what was thrown where it does not tell of that. */
  public String told() {
    return exception
        .filter(name -> !message.contains(name + THROWN))
        .map(name -> message.isEmpty() ? name : name + ": " + message)
        .orElse(message);
  }

  /** Two values that should have been the same, as text. */
  public record Difference(String expected, String actual) {}

  public Failure {
    frames = List.copyOf(frames);
    diagnostics = List.copyOf(diagnostics);
  }
}
