package javalings.interleave.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javalings.model.Diagnostic;
import javalings.model.ErrorCode;
import javalings.model.Label;
import javalings.model.Place;
import javalings.model.Severity;

/** An outcome in words and in places. */
record ExplainedOutcome(ExplorationOutcome outcome, String message, List<Diagnostic> diagnostics) {

  /** The one diagnostic of an outcome, at its first label; none where no line may be shown. */
  static List<Diagnostic> diagnostic(
      ErrorCode code, String message, List<Label> labels, List<String> notes, String help) {
    return labels.stream()
        .limit(1)
        .map(first ->
            new Diagnostic(
                code.word(),
                Severity.ERROR,
                message,
                first.place(),
                labels,
                notes,
                Optional.of(help),
                List.of()))
        .toList();
  }

  /** Labels on one line become one, so that nothing is underlined twice. */
  static List<Label> merged(List<Label> labels, String between) {
    Map<Place, Label> byPlace = new LinkedHashMap<>();
    for (Label label : labels) {
      byPlace.merge(
          label.place(),
          label,
          (a, b) -> new Label(a.place(), a.message() + between + b.message()));
    }
    return List.copyOf(byPlace.values());
  }
}
