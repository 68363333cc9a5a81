package javalings.interleave.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.WaitKind;
import javalings.interleave.model.ExecutionEnding;
import javalings.interleave.model.ExecutionEnding.Blocked;
import javalings.interleave.model.ExecutionEnding.Stuck;
import javalings.interleave.model.ExecutionTrace;
import javalings.model.Diagnostic;
import javalings.model.ErrorCode;
import javalings.model.Label;

/** Tells who waits for whom, and underlines where. */
final class DeadlockReport {

  private final ExecutionTrace trace;
  private final SiteLabels lines;

  DeadlockReport(ExecutionTrace trace, SiteLabels lines) {
    this.trace = trace;
    this.lines = lines;
  }

  ExplainedOutcome of(Stuck stuck) {
    String waits =
        joinersLast(stuck.blocked()).stream().map(this::sentence).collect(Collectors.joining("; "));
    String help = new DeadlockAdvice(trace, lines, stuck.blocked()).help();
    return new ExplainedOutcome(
        ExplorationOutcome.DEADLOCK,
        "DEADLOCK: %s.%n%s%nRust would compile this too.".formatted(waits, help),
        diagnostics(stuck.blocked(), help));
  }

  private String sentence(Blocked blocked) {
    String holder = blocked.holder().map(hold -> holds(blocked, hold)).orElse("");
    return blocked.thread().name()
        + " waits for "
        + what(blocked)
        + lines.at(blocked.waits().site())
        + holder;
  }

  private String holds(Blocked blocked, ExecutionEnding.Hold hold) {
    String verb = blocked.waits().kind() == WaitKind.INITIALISED ? "runs" : "holds";
    return ", which %s %s since %s".formatted(hold.thread().name(), verb, lines.where(hold.site()));
  }

  private static String took(Blocked blocked) {
    return blocked.waits().kind() == WaitKind.INITIALISED
        ? " has begun the initialisation here"
        : " has taken it here";
  }

  private String what(Blocked blocked) {
    return blocked.waits().kind().describe(trace.names(), blocked.waits().target());
  }

  /** A thread that only waits for the end of another is not the one to look at. */
  private static List<Blocked> joinersLast(List<Blocked> blocked) {
    return blocked.stream()
        .sorted(Comparator.comparing(each -> each.waits().kind() == WaitKind.JOIN))
        .toList();
  }

  private List<Diagnostic> diagnostics(List<Blocked> blocked, String help) {
    List<Label> labels = new ArrayList<>();
    for (Blocked each : joinersLast(blocked)) {
      CodeSite site = each.waits().site();
      lines
          .label(site, each.thread().name() + " waits here for " + what(each))
          .ifPresent(labels::add);
      each.holder()
          .flatMap(hold -> lines.label(hold.site(), hold.thread().name() + took(each)))
          .filter(label -> labels.stream().noneMatch(l -> l.place().equals(label.place())))
          .ifPresent(labels::add);
      each.missed()
          .filter(_ -> DeadlockAdvice.isForSignal(each))
          .flatMap(at -> lines.label(at, "the signal is given here, and nobody waits yet"))
          .ifPresent(labels::add);
    }
    return ExplainedOutcome.diagnostic(
        ErrorCode.DEADLOCK, "threads wait for ever", labels, List.of(), help);
  }
}
