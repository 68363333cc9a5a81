package javalings.interleave.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javalings.interleave.event.ObjectNames;
import javalings.interleave.model.ExecutionEnding;
import javalings.interleave.model.ExecutionTrace;
import javalings.interleave.race.DataRace;
import javalings.interleave.race.MemoryAccess;
import javalings.model.Diagnostic;
import javalings.model.ErrorCode;
import javalings.model.Label;

/** Tells about a data race, and underlines its two lines. */
final class RaceReport {

  private final ExecutionTrace trace;
  private final ObjectNames names;
  private final SiteLabels lines;

  RaceReport(ExecutionTrace trace, SiteLabels lines) {
    this.trace = trace;
    this.names = trace.names();
    this.lines = lines;
  }

  ExplainedOutcome of(DataRace race, ExecutionEnding ending) {
    String what = what(race);
    String message =
        "DATA RACE on %s: %s and %s, and nothing orders the two.%s%n%s"
            .formatted(what, access(race.first()), access(race.second()), harm(ending), RUSTC);
    return new ExplainedOutcome(ExplorationOutcome.DATA_RACE, message, diagnostics(race, what));
  }

  private String what(DataRace race) {
    return switch (race.member()) {
      case "" -> names.name(race.target()); // an atomic's own value, accessed in plain mode
      case "contents" -> "the contents of " + names.name(race.target());
      case String member when member.startsWith("[") ->
          ObjectNames.element(names.name(race.target()), member);
      case String member -> names.name(race.target()) + "." + member;
    };
  }

  private String access(MemoryAccess access) {
    return access.thread().name()
        + (access.isWrite() ? " writes it" : " reads it")
        + lines.at(access.site());
  }

  private static String harm(ExecutionEnding ending) {
    return switch (ending) {
      case ExecutionEnding.Threw threw ->
          " In the schedule below it ends so: " + FailureReport.words(threw);
      case ExecutionEnding.Stuck _ -> " In the schedule below threads wait for ever.";
      case ExecutionEnding.Endless _ -> " In the schedule below threads run for ever.";
      case ExecutionEnding.Done _,
          ExecutionEnding.Known _,
          ExecutionEnding.TooLong _,
          ExecutionEnding.Refused _ ->
          "";
    };
  }

  private List<Diagnostic> diagnostics(DataRace race, String what) {
    List<Label> labels = new ArrayList<>();
    label(race.second(), what).ifPresent(labels::add);
    label(race.first(), what).ifPresent(labels::add);
    return ExplainedOutcome.diagnostic(
        ErrorCode.DATA_RACE,
        "data race on `" + what + "`",
        ExplainedOutcome.merged(labels, ", and "),
        List.of("rustc would refuse this: the two accesses have no order"),
        new RaceAdvice(race, trace).help());
  }

  private Optional<Label> label(MemoryAccess access, String what) {
    String does = access.isWrite() ? " writes `" : " reads `";
    return lines.label(access.site(), access.thread().name() + does + what + "` here");
  }

  private static final String RUSTC = "rustc would refuse this: the two accesses have no order.";
}
