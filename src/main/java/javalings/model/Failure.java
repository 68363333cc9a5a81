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

  /** Two values that should have been the same, as text. */
  public record Difference(String expected, String actual) {}

  public Failure {
    frames = List.copyOf(frames);
    diagnostics = List.copyOf(diagnostics);
  }
}
