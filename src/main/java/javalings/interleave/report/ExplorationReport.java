package javalings.interleave.report;

import java.util.List;
import java.util.Optional;
import javalings.interleave.explore.SearchResult;
import javalings.interleave.model.ExecutionEnding;
import javalings.interleave.model.ExecutionRunner;
import javalings.interleave.model.ExecutionTrace;
import javalings.interleave.race.DataRace;

/** Puts what a search has found into words. */
public final class ExplorationReport {

  private final SearchResult search;
  private final SiteLabels lines;

  private ExplorationReport(SearchResult search) {
    this.search = search;
    this.lines = new SiteLabels(search.sources(), search.hides());
  }

  public static Exploration of(SearchResult search) {
    ExplorationReport report = new ExplorationReport(search);
    if (search.refusal().isPresent()) {
      String why = "This cannot be explored: " + search.refusal().get() + ".";
      return report.silent(ExplorationOutcome.UNSUPPORTED, why);
    }
    return search.found().map(report::told).orElseGet(report::passes);
  }

  private Exploration passes() {
    if (search.isReplay()) {
      return silent(ExplorationOutcome.PASSES, "Nothing goes wrong under this schedule.");
    }
    SearchSummary summary = new SearchSummary(search);
    return search.isComplete()
        ? silent(ExplorationOutcome.PASSES, summary.passes())
        : silent(ExplorationOutcome.INCOMPLETE, summary.incomplete());
  }

  private Exploration silent(ExplorationOutcome outcome, String message) {
    return new Exploration(
        outcome,
        message,
        search.schedules(),
        bound(),
        search.isComplete(),
        search.outcomes(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private int bound() {
    return search.coverage().isAll()
        ? search.limits().preemptions()
        : Math.max(0, search.coverage().preemptions());
  }

  private Exploration told(SearchResult.Found found) {
    ExecutionRunner.Run run = found.run();
    ExecutionTrace trace = LeftLines.in(run.trace(), lines.hides());
    // First of all: what the story numbers has that number in the sentence above it, too.
    List<InterleaveStep> story = ExecutionStory.of(trace, run.ending(), lines.hides());
    ExplainedOutcome verdict = verdict(found, trace);
    return new Exploration(
        verdict.outcome(),
        verdict.message(),
        search.schedules(),
        found.preemptions(),
        search.isComplete(),
        search.outcomes(),
        run.trace().threads(),
        story,
        verdict.diagnostics(),
        run.ending() instanceof ExecutionEnding.Threw threw
            ? Optional.of(threw.failure())
            : Optional.empty(),
        Optional.of(found.schedule()));
  }

  private ExplainedOutcome verdict(SearchResult.Found found, ExecutionTrace trace) {
    ExecutionRunner.Run run = found.run();
    Optional<DataRace> race = found.race();
    if (race.isPresent()) {
      return new RaceReport(trace, lines).of(race.get(), run.ending());
    }
    FailureReport failure = new FailureReport(trace, lines);
    return switch (run.ending()) {
      case ExecutionEnding.Threw threw ->
          found.schedule().failsAlways() ? FailureReport.always(threw) : failure.of(threw);
      case ExecutionEnding.Stuck stuck -> new DeadlockReport(trace, lines).of(stuck);
      case ExecutionEnding.Endless endless -> failure.of(endless);
      case ExecutionEnding.Done _,
          ExecutionEnding.Known _,
          ExecutionEnding.TooLong _,
          ExecutionEnding.Refused _ ->
          throw new IllegalStateException("nothing is wrong");
    };
  }
}
