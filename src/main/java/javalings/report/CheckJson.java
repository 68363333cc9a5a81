package javalings.report;

import java.util.List;
import java.util.Optional;
import javalings.model.CheckResult;
import javalings.model.CheckResult.Outcome;
import javalings.model.Failure;
import javalings.model.Frame;
import javalings.model.Report;
import javalings.model.Verdict;

/** Verdicts as programs read them; the keys are part of the command line's contract. */
public final class CheckJson {

  private CheckJson() {}

  /** The report of {@code check --format json}. */
  public static String of(List<Report> reports) {
    var solved = reports.stream().filter(report -> report.verdict().solved()).count();
    return JsonWriter.object(json ->
        json.list("exercises", reports, CheckJson::exercise)
            .number("solved", solved)
            .number("total", reports.size()));
  }

  /** The fields of one exercise. */
  static void exercise(JsonWriter json, Report report) {
    var verdict = report.verdict();
    json.text("name", report.exercise().name())
        .text("topic", report.exercise().id().topic())
        .text("outcome", verdict.outcome())
        .text("message", message(verdict))
        .text(
            "remedy",
            verdict instanceof Verdict.Missing it ? Optional.of(it.remedy()) : Optional.empty())
        .list("checks", verdict.checks(), CheckJson::check);
    DiagnosticJson.list(json, report.diagnostics());
    json.list("frames", frames(verdict), CheckJson::frame)
        .list("notes", report.notes(), (note, text) -> note.text("message", text))
        .text("output", report.printed().text())
        .number("outputDropped", report.printed().dropped())
        .number("millis", report.took().toMillis());
  }

  private static void check(JsonWriter json, CheckResult result) {
    json.text("name", result.name()).text("title", result.title());
    switch (result.outcome()) {
      case Outcome.Passed _ -> ended(json, "passed", Optional.empty(), Optional.empty());
      case Outcome.Skipped(var reason) ->
          ended(json, "skipped", Optional.of(reason), Optional.empty());
      case Outcome.Failed(var failure) -> {
        ended(json, "failed", Optional.of(failure.message()), failure.difference());
        json.text("exception", failure.exception())
            .list("frames", failure.frames(), CheckJson::frame);
      }
    }
  }

  private static void ended(
      JsonWriter json,
      String outcome,
      Optional<String> message,
      Optional<Failure.Difference> difference) {
    json.text("outcome", outcome)
        .textOrNull("message", message)
        .textOrNull("expected", difference.map(Failure.Difference::expected))
        .textOrNull("actual", difference.map(Failure.Difference::actual));
  }

  private static void frame(JsonWriter json, Frame frame) {
    json.text("file", frame.file()).number("line", frame.line()).text("method", frame.method());
  }

  /** A sentence, where neither checks nor diagnostics say what happened. */
  private static Optional<String> message(Verdict verdict) {
    return switch (verdict) {
      case Verdict.TimedOut(var limit, _, _) ->
          Optional.of("still running after %d ms".formatted(limit.toMillis()));
      case Verdict.Crashed(var what, _) -> Optional.of(what);
      case Verdict.OutOfMemory(var bytes, _) ->
          Optional.of("needed more than %d MB".formatted(bytes >> 20));
      case Verdict.Missing(var why, _) -> Optional.of(why);
      case Verdict.Solved _,
          Verdict.DoesNotCompile _,
          Verdict.BreaksRules _,
          Verdict.ChecksFail _ ->
          Optional.empty();
    };
  }

  private static List<Frame> frames(Verdict verdict) {
    return switch (verdict) {
      case Verdict.TimedOut(_, var frames, _) -> frames;
      case Verdict.Crashed(_, var frames) -> frames;
      case Verdict.OutOfMemory(_, var frames) -> frames;
      case Verdict.Solved _,
          Verdict.DoesNotCompile _,
          Verdict.BreaksRules _,
          Verdict.ChecksFail _,
          Verdict.Missing _ ->
          List.of();
    };
  }
}
