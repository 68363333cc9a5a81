package javalings.model;

import java.util.List;

/**
 * The result of one check.
 *
 * @param name the check's method, {@code keeps_one_owner}; hints are keyed by it
 * @param title the name as people read it
 */
public record CheckResult(String name, String title, Outcome outcome) {

  /** The ways a check can end. */
  public sealed interface Outcome {
    record Passed() implements Outcome {}

    record Failed(Failure failure) implements Outcome {}

    /** A skipped check does not count as passed. */
    record Skipped(String reason) implements Outcome {}
  }

  /** The diagnostics that its kit found in the learner's source. */
  public List<Diagnostic> diagnostics() {
    return outcome instanceof Outcome.Failed(var failure) ? failure.diagnostics() : List.of();
  }

  public boolean passed() {
    return outcome instanceof Outcome.Passed;
  }
}
