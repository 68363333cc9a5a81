package javalings.interleave.report;

import java.util.List;
import java.util.Optional;
import javalings.interleave.explore.OutcomeLog;
import javalings.interleave.explore.Schedule;
import javalings.model.Diagnostic;

/**
 * The result of exploring a program.
 *
 * @param message what went wrong, and what to do about it, in a few sentences
 * @param schedules how many schedules were tried
 * @param bound the number of preemptions in the schedule that is shown, or the greatest tried
 * @param isComplete whether all schedules within that number of preemptions were covered
 * @param outcomes the different outcomes of the schedules that were tried
 * @param threads the names of the threads, in the order of their start
 * @param steps the schedule that is shown, the learner's lines only
 * @param diagnostics the lines that matter, with labels
 * @param replay that schedule, which can be run again
 * @param cause what a thread died of in that schedule
 */
public record Exploration(
    ExplorationOutcome outcome,
    String message,
    int schedules,
    int bound,
    boolean isComplete,
    List<OutcomeLog.Entry> outcomes,
    List<String> threads,
    List<InterleaveStep> steps,
    List<Diagnostic> diagnostics,
    Optional<Throwable> cause,
    Optional<Schedule> replay) {

  public Exploration {
    outcomes = List.copyOf(outcomes);
    threads = List.copyOf(threads);
    steps = List.copyOf(steps);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Nothing was explored; {@code why} is a sentence. */
  public static Exploration unsupported(String why) {
    return new Exploration(
        ExplorationOutcome.UNSUPPORTED,
        why,
        0,
        0,
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  public boolean passes() {
    return outcome == ExplorationOutcome.PASSES;
  }
}
