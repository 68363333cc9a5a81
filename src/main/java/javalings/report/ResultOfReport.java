package javalings.report;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javalings.model.CheckResult;
import javalings.model.Exercise;
import javalings.model.Frame;
import javalings.model.Report;
import javalings.model.Score;
import javalings.model.Source;
import javalings.model.Verdict;

/** Turns the report on an exercise into what reports show, with its score. */
public final class ResultOfReport {

  private ResultOfReport() {}

  public static ExerciseResult of(Report report) {
    var exercise = report.exercise();
    var verdict = report.verdict();
    var checks = scored(exercise, verdict.checks());
    return new ExerciseResult(
        exercise.id(),
        exercise.title(),
        report.sources().stream().findFirst().map(Source::path).orElseGet(() -> file(exercise)),
        exercise.points(),
        verdict.outcome(),
        message(verdict),
        verdict instanceof Verdict.Missing it ? Optional.of(it.remedy()) : Optional.empty(),
        checks,
        report.diagnostics(),
        frames(verdict),
        report.notes(),
        report.printed().text(),
        report.printed().dropped(),
        report.took().toMillis(),
        score(exercise, verdict, checks),
        Score.of(exercise.points()),
        exercise.grading().visibility().word(),
        Optional.empty(),
        Optional.empty());
  }

  /** An exercise that nothing was run of, and why. */
  public static ExerciseResult missing(Exercise exercise, String why, String remedy) {
    return unrun(exercise, why, Optional.of(remedy), Score.of(exercise.points()));
  }

  /** An exercise that is not run before its time; it counts for nothing until then. */
  public static ExerciseResult closed(Exercise exercise, OffsetDateTime until) {
    return unrun(exercise, "not judged before " + until, Optional.empty(), Score.ZERO);
  }

  private static ExerciseResult unrun(
      Exercise exercise, String why, Optional<String> remedy, Score most) {
    return new ExerciseResult(
        exercise.id(),
        exercise.title(),
        file(exercise),
        exercise.points(),
        ExerciseResult.MISSING,
        why,
        remedy,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        0,
        0,
        Score.ZERO,
        most,
        exercise.grading().visibility().word(),
        Optional.empty(),
        Optional.empty());
  }

  private static String file(Exercise exercise) {
    return "exercises/" + exercise.id() + ".java";
  }

  private static Score score(Exercise exercise, Verdict verdict, List<JudgedCheck> checks) {
    if (verdict.solved()) {
      return Score.of(exercise.points());
    }
    return exercise.grading().weighted() && verdict instanceof Verdict.ChecksFail
        ? Score.sum(checks.stream().flatMap(check -> check.score().stream()).toList())
        : Score.ZERO;
  }

  /** Each check's part is the step between two rounded sums, so that all parts make the whole. */
  private static List<JudgedCheck> scored(Exercise exercise, List<CheckResult> results) {
    var judged = results.stream().map(JudgedCheck::of).toList();
    if (!exercise.grading().weighted() || judged.isEmpty()) {
      return judged;
    }
    var points = Score.of(exercise.points());
    var whole = weights(exercise, judged);
    var list = new ArrayList<JudgedCheck>();
    var sum = 0L;
    for (var check : judged) {
      var before = points.times(sum, whole);
      sum += exercise.grading().rule(check.name()).weight();
      var most = new Score(points.times(sum, whole).thousandths() - before.thousandths());
      list.add(check.worth(check.passed() ? most : Score.ZERO, most));
    }
    return list;
  }

  /** A check that course.json promises and that did not run still weighs. */
  private static long weights(Exercise exercise, List<JudgedCheck> judged) {
    var names = new HashSet<>(exercise.grading().checks().keySet());
    judged.forEach(check -> names.remove(check.name()));
    var absent = names.stream().mapToLong(it -> exercise.grading().rule(it).weight()).sum();
    return absent
        + judged.stream().mapToLong(it -> exercise.grading().rule(it.name()).weight()).sum();
  }

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
