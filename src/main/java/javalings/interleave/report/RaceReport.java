package javalings.interleave.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javalings.interleave.event.ObjectNames;
import javalings.interleave.model.ExecutionEnding;
import javalings.interleave.race.DataRace;
import javalings.interleave.race.MemoryAccess;
import javalings.model.Diagnostic;
import javalings.model.ErrorCode;
import javalings.model.Label;
import javalings.model.Severity;

/** Tells about a data race, and underlines its two lines. */
final class RaceReport {

  private final ObjectNames names;
  private final LearnerLines lines;

  RaceReport(ObjectNames names, LearnerLines lines) {
    this.names = names;
    this.lines = lines;
  }

  ExplorationReport.Verdict of(DataRace race, ExecutionEnding ending) {
    String what = what(race);
    String message =
        "DATA RACE on %s: %s and %s, and nothing orders the two.%s%n%s"
            .formatted(what, access(race.first()), access(race.second()), harm(ending), RUSTC);
    return new ExplorationReport.Verdict(
        ExplorationOutcome.DATA_RACE, message, diagnostics(race, what));
  }

  private String what(DataRace race) {
    return switch (race.member()) {
      case "contents" -> "the contents of " + names.name(race.target());
      case String member when member.startsWith("[") -> names.name(race.target()) + member;
      case String member -> names.name(race.target()) + "." + member;
    };
  }

  private String access(MemoryAccess access) {
    return access.thread()
        + (access.isWrite() ? " writes it" : " reads it")
        + lines.at(access.site());
  }

  private static String harm(ExecutionEnding ending) {
    return switch (ending) {
      case ExecutionEnding.Threw threw ->
          " In the schedule below it ends so: " + FailureReport.words(threw);
      case ExecutionEnding.Stuck _ -> " In the schedule below threads wait for ever.";
      case ExecutionEnding.Endless _ -> " In the schedule below threads run for ever.";
      case ExecutionEnding.Done _, ExecutionEnding.Refused _ -> "";
    };
  }

  private List<Diagnostic> diagnostics(DataRace race, String what) {
    List<Label> labels = new ArrayList<>();
    label(race.second(), what).ifPresent(labels::add);
    label(race.first(), what).ifPresent(labels::add);
    if (labels.isEmpty()) {
      return List.of();
    }
    List<Label> shown = merged(labels);
    return List.of(
        new Diagnostic(
            ErrorCode.DATA_RACE.word(),
            Severity.ERROR,
            "data race on `" + what + "`",
            shown.getFirst().place(),
            shown,
            List.of("rustc would refuse this: the two accesses have no order"),
            Optional.of(HELP),
            List.of()));
  }

  private Optional<Label> label(MemoryAccess access, String what) {
    String does = access.isWrite() ? " writes `" : " reads `";
    return lines.label(access.site(), access.thread() + does + what + "` here");
  }

  /** Two labels on one line become one, so that nothing is underlined twice. */
  private static List<Label> merged(List<Label> labels) {
    if (labels.size() < 2 || !labels.get(0).place().equals(labels.get(1).place())) {
      return labels;
    }
    String both = labels.get(0).message() + ", and " + labels.get(1).message();
    return List.of(new Label(labels.get(0).place(), both));
  }

  private static final String RUSTC = "rustc would refuse this: the two accesses have no order.";

  private static final String HELP =
      "put both accesses under the same lock, or make the variable volatile or atomic, or let one"
          + " thread join the other before it looks";
}
