package javalings.interleave.report;

import java.util.List;
import java.util.Optional;
import javalings.interleave.explore.Explorer;
import javalings.interleave.model.ExecutionEnding;
import javalings.interleave.model.ExecutionRunner;
import javalings.interleave.race.DataRace;
import javalings.model.Diagnostic;

/** Puts what a search has found into words. */
public final class ExplorationReport {

  private final LearnerLines lines;
  private final int schedules;
  private final int bound;
  private final boolean isComplete;

  public ExplorationReport(LearnerLines lines, int schedules, int bound, boolean isComplete) {
    this.lines = lines;
    this.schedules = schedules;
    this.bound = bound;
    this.isComplete = isComplete;
  }

  public Exploration of(Explorer search) {
    if (search.refusal().isPresent()) {
      return silent(
          ExplorationOutcome.UNSUPPORTED,
          "This cannot be explored: " + search.refusal().get() + ".");
    }
    return search.found().map(found -> told(search, found)).orElseGet(this::passes);
  }

  private Exploration passes() {
    String scope =
        isComplete
            ? "all of them with at most %d preemptions".formatted(bound)
            : "there are more; make the scenario smaller to cover them all";
    return silent(
        ExplorationOutcome.PASSES,
        "No schedule goes wrong: tried %d, %s.".formatted(schedules, scope));
  }

  private Exploration silent(ExplorationOutcome outcome, String message) {
    return new Exploration(
        outcome,
        message,
        schedules,
        bound,
        isComplete,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private Exploration told(Explorer search, Explorer.Found found) {
    ExecutionRunner.Run run = found.run();
    // First of all: what the story numbers has that number in the sentence above it, too.
    List<InterleaveStep> story =
        ExecutionStory.of(
            run.trace(), run.ending() instanceof ExecutionEnding.Stuck, lines.hides());
    Verdict verdict = verdict(search, run);
    return new Exploration(
        verdict.outcome(),
        verdict.message(),
        schedules,
        found.preemptions(),
        isComplete,
        run.trace().threads(),
        story,
        verdict.diagnostics(),
        run.ending() instanceof ExecutionEnding.Threw threw
            ? Optional.of(threw.failure())
            : Optional.empty());
  }

  /** What is wrong, in words and in places. */
  record Verdict(ExplorationOutcome outcome, String message, List<Diagnostic> diagnostics) {}

  private Verdict verdict(Explorer search, ExecutionRunner.Run run) {
    Optional<DataRace> race = search.race();
    if (race.isPresent()) {
      return new RaceReport(run.trace().names(), lines).of(race.get(), run.ending());
    }
    FailureReport failure = new FailureReport(run.trace(), lines);
    return switch (run.ending()) {
      case ExecutionEnding.Threw threw -> failure.of(threw, search.alwaysFails());
      case ExecutionEnding.Stuck stuck -> new DeadlockReport(run.trace().names(), lines).of(stuck);
      case ExecutionEnding.Endless endless -> failure.of(endless);
      case ExecutionEnding.Done _, ExecutionEnding.Refused _ ->
          throw new IllegalStateException("nothing is wrong");
    };
  }
}
