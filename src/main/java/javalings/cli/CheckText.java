package javalings.cli;

import java.util.List;
import javalings.model.CheckResult;
import javalings.model.Diagnostic;
import javalings.model.Report;
import javalings.model.Verdict;

/** What {@code check} tells people. */
record CheckText(Site site, boolean toFile) {

  String of(List<Report> reports) {
    var text = new StringBuilder();
    for (var report : reports) {
      if (reports.size() == 1 || !report.verdict().solved()) {
        text.append(one(report));
      }
    }
    return text.append(sum(reports)).append('\n').toString();
  }

  private static String sum(List<Report> reports) {
    var solved = reports.stream().filter(report -> report.verdict().solved()).count();
    if (solved == reports.size()) {
      return solved == 1 ? "Solved." : "All %d are solved.".formatted(solved);
    }
    var first = reports.stream().filter(report -> !report.verdict().solved()).findFirst();
    var name = first.orElseThrow().exercise().name();
    return "%d of %d solved; `./runner hint %s` helps with %s"
        .formatted(solved, reports.size(), name, name);
  }

  private static String one(Report report) {
    var lines = new StringBuilder();
    lines.append("%s: %s\n".formatted(report.exercise().id(), report.verdict().outcome()));
    detail(report.verdict()).forEach(line -> lines.append("  ").append(line).append('\n'));
    return lines.toString();
  }

  private static List<String> detail(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Solved _ -> List.of();
      case Verdict.DoesNotCompile(var problems) -> problems.stream().map(CheckText::line).toList();
      case Verdict.BreaksRules(var findings) -> findings.stream().map(CheckText::line).toList();
      case Verdict.ChecksFail(var checks) ->
          checks.stream().filter(check -> !check.passed()).map(CheckText::line).toList();
      case Verdict.TimedOut(var limit, var frames) ->
          List.of("still running after %d s: %s".formatted(limit.toSeconds(), frames));
      case Verdict.Crashed(var what, _) -> List.of(what);
      case Verdict.OutOfMemory(var bytes, _) ->
          List.of("needed more than %d MB".formatted(bytes >> 20));
      case Verdict.Missing(var why, var remedy) -> List.of(why, remedy);
    };
  }

  private static String line(Diagnostic it) {
    return "%s: error[%s]: %s".formatted(it.place(), it.code(), it.message());
  }

  private static String line(CheckResult it) {
    return switch (it.outcome()) {
      case CheckResult.Outcome.Passed _ -> it.title();
      case CheckResult.Outcome.Skipped(var reason) -> it.title() + ": skipped: " + reason;
      case CheckResult.Outcome.Failed(var failure) -> it.title() + ": " + failure.message();
    };
  }
}
