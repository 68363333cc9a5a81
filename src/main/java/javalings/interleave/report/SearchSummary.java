package javalings.interleave.report;

import java.util.List;
import java.util.stream.Collectors;
import javalings.interleave.explore.OutcomeLog;
import javalings.interleave.explore.SearchResult;
import javalings.model.Amount;

/** Says how far a search came that found nothing wrong, and what it looked at. */
record SearchSummary(SearchResult search) {

  private static final int MOST_OUTCOMES = 10;

  String passes() {
    boolean differ = search.outcomes().size() > 1;
    String how = "tried %d, which stand for %s".formatted(search.schedules(), covered());
    if (search.isAsserted()) {
      return "No schedule goes wrong: %s.%s".formatted(how, differ ? outcomes() : "");
    }
    return differ
        ? "THE OUTCOME DEPENDS ON THE SCHEDULE: %s.%s%n%s".formatted(how, outcomes(), UNASSERTED)
        : "No schedule ends in an exception, and none for ever: %s.%n%s".formatted(how, UNASSERTED);
  }

  private String covered() {
    return search.coverage().isAll()
        ? "all there are"
        : "all with at most " + preemptions(search.coverage().preemptions());
  }

  private static Amount preemptions(int count) {
    return new Amount(count, "preemption");
  }

  String incomplete() {
    return search.tooLong() > 0
        ? """
        INCOMPLETE: nothing went wrong in %d schedules, but one had not ended after %,d steps or \
        rounds of loops, so that nobody knows how it ends.
        Make the scenario smaller: fewer rounds of its loops.\
        """
            .formatted(search.schedules(), search.tooLong())
        : search.limits().seed().isPresent() ? drawn() : cut();
  }

  private String cut() {
    int covered = search.coverage().preemptions();
    return """
    INCOMPLETE: nothing went wrong in %d schedules, but they do not stand for all. %s
    Make the scenario smaller: fewer threads, fewer rounds of a loop. Or let the search go on for \
    longer: --time SECONDS, --schedules N.%s\
    """
        .formatted(
            search.schedules(),
            covered < 0
                ? "Not even those without a preemption were all tried."
                : "Covered are those with at most %s.".formatted(preemptions(covered)),
            search.outcomes().size() > 1 ? outcomes() : "");
  }

  private String drawn() {
    return """
    INCOMPLETE: nothing went wrong in %d schedules drawn by chance with seed %d. %s
    That is no proof: leave out --seed for a search.%s\
    """
        .formatted(
            search.schedules(),
            search.limits().seed().orElseThrow(),
            search.guarantee().map(Object::toString).orElse(""),
            search.outcomes().size() > 1 ? outcomes() : "");
  }

  /** Each outcome in a line, with a schedule that leads to it. */
  private String outcomes() {
    List<OutcomeLog.Entry> all = search.outcomes();
    String lines =
        all.stream()
            .limit(MOST_OUTCOMES)
            .map(
                entry -> "%n  %s  (--replay %s)".formatted(words(entry), entry.schedule().quoted()))
            .collect(Collectors.joining());
    String more =
        all.size() > MOST_OUTCOMES ? "%n  and %d more".formatted(all.size() - MOST_OUTCOMES) : "";
    return "%nSchedules end in %d different ways:%s%s".formatted(all.size(), lines, more);
  }

  private static String words(OutcomeLog.Entry entry) {
    String printed =
        entry.output().isBlank()
            ? "prints nothing"
            : "prints \"" + entry.output().strip().replace("\n", "\\n") + '"';
    return entry.exception().map(it -> printed + ", then " + it).orElse(printed);
  }

  private static final String UNASSERTED =
      "Nothing was asserted, so no outcome counts as wrong: throw where it is, or say what has to be"
          + " printed with --expect OUTPUT.";
}
