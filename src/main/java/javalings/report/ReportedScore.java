package javalings.report;

import java.util.List;
import java.util.Optional;
import javalings.model.Score;

/**
 * The things that points are given for, as formats for grades show it: a check where checks give
 * points one by one, else an exercise. The scores of all of them make the score of the student.
 *
 * @param name on one line
 * @param text what is missing; empty when nothing is
 */
record ReportedScore(
    ExerciseResult exercise,
    String name,
    boolean passed,
    Score score,
    Score maxScore,
    String text) {

  static List<ReportedScore> of(ExerciseResult exercise) {
    var weighted =
        exercise.checks().stream().anyMatch(check -> check.maxScore().isPresent())
            && sum(exercise).filter(exercise.maxScore()::equals).isPresent();
    return weighted
        ? exercise.checks().stream().map(check -> of(exercise, check)).toList()
        : List.of(whole(exercise));
  }

  private static Optional<Score> sum(ExerciseResult exercise) {
    var parts = exercise.checks().stream().map(JudgedCheck::maxScore).toList();
    return parts.stream().allMatch(Optional::isPresent)
        ? Optional.of(Score.sum(parts.stream().map(Optional::get).toList()))
        : Optional.empty();
  }

  private static ReportedScore of(ExerciseResult exercise, JudgedCheck check) {
    return new ReportedScore(
        exercise,
        exercise.name() + " / " + HarmlessText.line(check.title()),
        check.passed(),
        check.score().orElse(Score.ZERO),
        check.maxScore().orElse(Score.ZERO),
        check.passed() ? "" : FailureText.of(check));
  }

  private static ReportedScore whole(ExerciseResult exercise) {
    return new ReportedScore(
        exercise,
        exercise.name() + " / " + HarmlessText.line(exercise.title()),
        exercise.solved(),
        exercise.score(),
        exercise.maxScore(),
        exercise.solved() ? "" : words(exercise));
  }

  private static String words(ExerciseResult exercise) {
    var text = new StringBuilder(FailureText.sentence(exercise));
    for (var test : ReportedTest.of(exercise)) {
      if (!test.passed()) {
        text.append("\n").append(test.name()).append(": ").append(test.text());
      }
    }
    return HarmlessText.cut(text.toString(), 8_000);
  }
}
