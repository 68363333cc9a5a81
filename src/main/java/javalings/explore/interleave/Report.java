package javalings.explore.interleave;

import java.util.List;
import java.util.Optional;
import javalings.explore.interleave.run.Ending;
import javalings.explore.interleave.run.Race;
import javalings.explore.interleave.run.Runner;
import javalings.model.Diagnostic;

/** Puts what a search has found into words. */
final class Report {

  private final Lines lines;
  private final int schedules;
  private final int bound;
  private final boolean isComplete;

  Report(Lines lines, int schedules, int bound, boolean isComplete) {
    this.lines = lines;
    this.schedules = schedules;
    this.bound = bound;
    this.isComplete = isComplete;
  }

  Exploration of(Explorer search) {
    if (search.refusal().isPresent()) {
      return silent(
          Outcome.UNSUPPORTED, "This cannot be explored: " + search.refusal().get() + ".");
    }
    return search.found().map(found -> told(search, found)).orElseGet(this::passes);
  }

  private Exploration passes() {
    String scope =
        isComplete
            ? "all of them with at most %d preemptions".formatted(bound)
            : "there are more; make the scenario smaller to cover them all";
    return silent(
        Outcome.PASSES, "No schedule goes wrong: tried %d, %s.".formatted(schedules, scope));
  }

  private Exploration silent(Outcome outcome, String message) {
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
    Runner.Run run = found.run();
    // First of all: what the story numbers has that number in the sentence above it, too.
    List<Step> story = Story.of(run.trace(), run.ending() instanceof Ending.Stuck, lines.hides());
    Verdict verdict = verdict(search, run);
    return new Exploration(
        verdict.outcome(),
        verdict.message(),
        schedules,
        found.preemptions(),
        isComplete,
        run.trace().strands(),
        story,
        verdict.diagnostics(),
        run.ending() instanceof Ending.Threw threw
            ? Optional.of(threw.failure())
            : Optional.empty());
  }

  /** What is wrong, in words and in places. */
  record Verdict(Outcome outcome, String message, List<Diagnostic> diagnostics) {}

  private Verdict verdict(Explorer search, Runner.Run run) {
    Optional<Race> race = search.race();
    if (race.isPresent()) {
      return new RaceReport(run.trace().names(), lines).of(race.get(), run.ending());
    }
    FailureReport failure = new FailureReport(run.trace(), lines);
    return switch (run.ending()) {
      case Ending.Threw threw -> failure.of(threw, search.alwaysFails());
      case Ending.Stuck stuck -> new DeadlockReport(run.trace().names(), lines).of(stuck);
      case Ending.Endless endless -> failure.of(endless);
      case Ending.Done _, Ending.Refused _ -> throw new IllegalStateException("nothing is wrong");
    };
  }
}
