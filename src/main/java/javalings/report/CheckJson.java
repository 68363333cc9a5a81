package javalings.report;

import java.util.List;
import javalings.model.Frame;
import javalings.model.Report;

/** Verdicts as programs read them; the keys are part of the command line's contract. */
public final class CheckJson {

  private CheckJson() {}

  /** The report of {@code check --format json}. */
  public static String of(List<Report> reports) {
    return ofResults(reports.stream().map(ResultOfReport::of).toList());
  }

  static String ofResults(List<ExerciseResult> results) {
    return JsonWriter.document(json ->
        json.list("exercises", results, CheckJson::exercise)
            .number("solved", results.stream().filter(ExerciseResult::solved).count())
            .number("total", results.size()));
  }

  /** The fields of one exercise. */
  static void exercise(JsonWriter json, Report report) {
    exercise(json, ResultOfReport.of(report));
  }

  static void exercise(JsonWriter json, ExerciseResult it) {
    json.text("name", it.name())
        .text("topic", it.id().topic())
        .number("points", it.points())
        .text("outcome", it.outcome())
        .text("message", it.message())
        .text("remedy", it.remedy())
        .list("checks", it.checks(), CheckJson::check);
    DiagnosticJson.list(json, it.diagnostics());
    json.list("frames", it.frames(), CheckJson::frame)
        .list("notes", it.notes(), (note, text) -> note.text("message", text))
        .text("output", it.output())
        .number("outputDropped", it.outputDropped())
        .number("millis", it.millis());
  }

  private static void check(JsonWriter json, JudgedCheck it) {
    json.text("name", it.name())
        .text("title", it.title())
        .text("outcome", it.outcome())
        .textOrNull("message", it.message())
        .textOrNull("expected", it.expected())
        .textOrNull("actual", it.actual());
    if (it.outcome().equals(JudgedCheck.FAILED)) {
      json.text("exception", it.exception()).list("frames", it.frames(), CheckJson::frame);
    }
    it.score().ifPresent(score -> json.score("score", score));
    it.maxScore().ifPresent(score -> json.score("maxScore", score));
  }

  private static void frame(JsonWriter json, Frame frame) {
    json.text("file", frame.file()).number("line", frame.line()).text("method", frame.method());
  }
}
