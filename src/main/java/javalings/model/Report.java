package javalings.model;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A verdict with all that is shown around it.
 *
 * @param sourceHash of the text that was judged; a screen that shows another text drops the report
 * @param sources the text that was judged, for the excerpts of diagnostics
 * @param took from the request to the verdict
 */
public record Report(
    Exercise exercise,
    String sourceHash,
    List<Source> sources,
    Verdict verdict,
    List<Diagnostic> warnings,
    Printed printed,
    List<String> notes,
    Duration took) {

  public Report {
    sources = List.copyOf(sources);
    warnings = List.copyOf(warnings);
    notes = List.copyOf(notes);
  }

  /** The report on an exercise without files to judge. */
  public static Report missing(Exercise exercise, Answer.Unusable answer) {
    return new Report(
        exercise,
        answer.hash(),
        List.of(),
        answer.verdict(),
        List.of(),
        Printed.NOTHING,
        List.of(),
        Duration.ZERO);
  }

  /** Everything that is marked in the source: the verdict's errors, then the warnings. */
  public List<Diagnostic> diagnostics() {
    return Stream.concat(verdict.diagnostics().stream(), warnings.stream()).toList();
  }

  /** The codes of it that can be explained, each once, the first first. */
  public List<ErrorCode> codes() {
    return diagnostics().stream()
        .filter(diagnostic -> !diagnostic.isAfterAnother())
        .flatMap(diagnostic -> ErrorCode.of(diagnostic.code()).stream())
        .distinct()
        .toList();
  }
}
