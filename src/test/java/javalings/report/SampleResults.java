package javalings.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javalings.model.Diagnostic;
import javalings.model.ExerciseId;
import javalings.model.Frame;
import javalings.model.Place;
import javalings.model.Score;

/** A class in which everything happens, and in which a student writes what others obey. */
public final class SampleResults {

  /** HTML, a formula, an escape of a terminal, Markdown, a workflow command, no XML. */
  static final String HOSTILE =
      "=cmd|' /C calc'!A0 </script><img src=x onerror=alert(1)> \u001B[31m ]]> | `#` \u202E\n"
          + "::error::[x](http://x) \uFFFE Foo.java:12";

  private static final GradingDigest DIGEST = new GradingDigest("s", "c", "r", 7);

  private SampleResults() {}

  static ReportedClass classOf(StudentResult... students) {
    return new ReportedClass(
        "Miniature", List.of(students), false, Map.of(), Instant.parse("2026-12-01T12:00:00Z"));
  }

  static ReportedClass all() {
    return classOf(alice(), hostile(), refused());
  }

  public static StudentResult alice() {
    return student("alice", solved("Sum1"), weighted(), crashed(), hidden(), closed());
  }

  static StudentResult hostile() {
    return student(HOSTILE, failed(), broken(), solved("Loop1"), hidden(), closed());
  }

  static StudentResult refused() {
    var why = "The submission was not judged: exercises is a link, which is not followed";
    return StudentResult.of("zoe", Optional.of(why), false, DIGEST, List.of(missing(why)));
  }

  static StudentResult student(String name, ExerciseResult... exercises) {
    return StudentResult.of(name, Optional.empty(), true, DIGEST, List.of(exercises));
  }

  static ExerciseResult solved(String name) {
    return exercise(name, "solved", List.of(check("adds_up", "passed", "")), 2_000, 2_000);
  }

  static ExerciseResult renamed(ExerciseResult it, String name) {
    return new ExerciseResult(
        new ExerciseId("t", name),
        it.title(),
        "exercises/t/" + name + ".java",
        it.points(),
        it.outcome(),
        it.message(),
        it.remedy(),
        it.checks(),
        it.diagnostics(),
        it.frames(),
        it.notes(),
        it.output(),
        it.outputDropped(),
        it.millis(),
        it.score(),
        it.maxScore(),
        it.visibility(),
        it.mistake(),
        it.form());
  }

  private static ExerciseResult weighted() {
    var checks =
        List.of(
            check("opens", "passed", "").worth(new Score(333), new Score(333)),
            check("closes", "failed", "not closed").worth(Score.ZERO, new Score(667)),
            check("later", "skipped", "not judged, because closes did not pass")
                .worth(Score.ZERO, Score.ZERO));
    return exercise("Weighted1", "checks-fail", checks, 333, 1_000);
  }

  private static ExerciseResult failed() {
    return exercise("Sum1", "checks-fail", List.of(check("adds_up", "failed", HOSTILE)), 0, 2_000);
  }

  private static ExerciseResult broken() {
    var place = new Place("exercises/t/Weighted1.java", 3, 5, 3, 9);
    var diagnostic = Diagnostic.error("E0382", "use of moved value: `<b>`", place);
    return with(exercise("Weighted1", "breaks-rules", List.of(), 0, 1_000), diagnostic);
  }

  private static ExerciseResult with(ExerciseResult it, Diagnostic diagnostic) {
    return new ExerciseResult(
        it.id(),
        it.title(),
        it.file(),
        it.points(),
        it.outcome(),
        it.message(),
        it.remedy(),
        it.checks(),
        List.of(diagnostic),
        it.frames(),
        it.notes(),
        it.output(),
        it.outputDropped(),
        it.millis(),
        it.score(),
        it.maxScore(),
        it.visibility(),
        Optional.of("clones_everything"),
        Optional.empty());
  }

  private static ExerciseResult crashed() {
    return saying(exercise("Loop1", "timed-out", List.of(), 0, 1_000), "still running");
  }

  private static ExerciseResult missing(String why) {
    return saying(exercise("Sum1", "missing", List.of(), 0, 2_000), why);
  }

  private static ExerciseResult saying(ExerciseResult it, String message) {
    return full(it.name(), it.outcome(), message, List.of(), it.maxScore(), "visible");
  }

  private static ExerciseResult hidden() {
    return full(
        "Secret1",
        "checks-fail",
        "1 of 1 checks do not pass: is secret",
        List.of(check("is_secret", "failed", "secret")),
        Score.of(1),
        "hidden");
  }

  private static ExerciseResult closed() {
    return full(
        "Later1",
        "missing",
        "not judged before 2027-01-01T00:00Z",
        List.of(),
        Score.ZERO,
        "after:2027-01-01T00:00Z");
  }

  private static ExerciseResult exercise(
      String name, String outcome, List<JudgedCheck> checks, long score, long most) {
    var it = full(name, outcome, "as it is", checks, new Score(most), "visible");
    return new ExerciseResult(
        it.id(),
        it.title(),
        it.file(),
        it.points(),
        it.outcome(),
        it.message(),
        it.remedy(),
        it.checks(),
        it.diagnostics(),
        it.frames(),
        it.notes(),
        "hi\n",
        0,
        1_240,
        new Score(score),
        it.maxScore(),
        it.visibility(),
        it.mistake(),
        it.form());
  }

  private static ExerciseResult full(
      String name,
      String outcome,
      String message,
      List<JudgedCheck> checks,
      Score most,
      String visibility) {
    return new ExerciseResult(
        new ExerciseId("t", name),
        "The title of " + name,
        "exercises/t/" + name + ".java",
        1,
        outcome,
        message,
        Optional.empty(),
        checks,
        List.of(),
        List.of(),
        List.of(),
        "",
        0,
        0,
        Score.ZERO,
        most,
        visibility,
        Optional.empty(),
        Optional.empty());
  }

  private static JudgedCheck check(String name, String outcome, String message) {
    var failed = outcome.equals("failed");
    return new JudgedCheck(
        name,
        name.replace('_', ' '),
        outcome,
        Optional.of(message).filter(text -> !text.isEmpty()),
        failed ? Optional.of("6") : Optional.empty(),
        failed ? Optional.of("3") : Optional.empty(),
        Optional.empty(),
        failed ? List.of(new Frame("Sum1.java", 12, "sum")) : List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
