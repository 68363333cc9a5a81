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
    return JsonWriter.document(json ->
        json.list("exercises", reports, CheckJson::exercise)
            .number("solved", solved)
            .number("total", reports.size()));
  }

  /** The fields of one exercise. */
  static void exercise(JsonWriter json, Report report) {
    var verdict = report.verdict();
    json.text("name", report.exercise().name())
        .text("topic", report.exercise().id().topic())
        .number("points", report.exercise().points())
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

  /** The outcome in a sentence; checks and diagnostics say more. */
  private static String message(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Solved(var checks) ->
          checks.size() == 1 ? "its check passes" : "all %d checks pass".formatted(checks.size());
      case Verdict.DoesNotCompile(var problems) -> problems.getFirst().message();
      case Verdict.BreaksRules(var findings) -> findings.getFirst().message();
      case Verdict.ChecksFail(var checks) -> failing(checks);
      case Verdict.TimedOut(var limit, _, _) ->
          "still running after %d ms".formatted(limit.toMillis());
      case Verdict.Crashed(var what, _) -> what;
      case Verdict.OutOfMemory(var bytes, _) -> "needed more than %d MB".formatted(bytes >> 20);
      case Verdict.Missing(var why, _) -> why;
    };
  }

  private static String failing(List<CheckResult> checks) {
    var failing = checks.stream().filter(it -> !it.passed()).map(CheckResult::title).toList();
    return "%d of %d checks do not pass: %s"
        .formatted(failing.size(), checks.size(), String.join(", ", failing));
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
