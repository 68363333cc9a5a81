package javalings.watch.core;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javalings.course.VerdictSummary;
import javalings.model.Report;
import javalings.model.Verdict;

/**
 * The help that was asked for at an exercise. Help about one failure is closed while there is
 * another, and open again when the first is back: a slip of the pen must not cost somebody the
 * hints that they work with.
 *
 * @param asked all of it, in the order asked for
 * @param open what fits the newest verdict
 */
record RequestedHelp(List<Asked> asked, List<HelpItem> open) {

  static final RequestedHelp NONE = new RequestedHelp(List.of(), List.of());

  /**
   * Help, and what the verdict was when it was asked for.
   *
   * @param at empty when nothing was judged yet
   */
  record Asked(HelpItem item, Optional<VerdictSummary> at) {}

  RequestedHelp {
    asked = List.copyOf(asked);
    open = List.copyOf(open);
  }

  RequestedHelp give(HelpItem item, Optional<Report> report) {
    var at = report.map(it -> VerdictSummary.of(it.verdict()));
    return new RequestedHelp(plus(asked, new Asked(item, at)), plus(open, item));
  }

  private static <T> List<T> plus(List<T> list, T one) {
    return Stream.concat(list.stream(), Stream.of(one)).toList();
  }

  /** Opens and closes what a new verdict asks for. */
  RequestedHelp judged(Lesson lesson, Report report) {
    return report.verdict() instanceof Verdict.Missing
        ? this
        : new RequestedHelp(
            asked,
            asked.stream()
                .filter(one -> fits(one, lesson, report))
                .map(Asked::item)
                .distinct()
                .toList());
  }

  private static boolean fits(Asked one, Lesson lesson, Report report) {
    return switch (one.item()) {
      case HelpItem.Rung _, HelpItem.Written _ ->
          report.verdict().solved() || !isNew(report, one.at());
      case HelpItem.Keyed keyed -> keyed.appliesTo(lesson, report);
    };
  }

  /** Whether a verdict holds anything that was not there before; less of the same is not new. */
  private static boolean isNew(Report report, Optional<VerdictSummary> before) {
    var now = VerdictSummary.of(report.verdict()).occasions();
    return before.filter(it -> !it.occasions().containsAll(now)).isPresent();
  }
}
