package javalings.report;

import java.util.Optional;
import javalings.model.Score;

/**
 * The sums of a report.
 *
 * @param trouble why the first student was not judged, as a line of its own; else empty
 */
record ClassTotals(
    int students,
    long exercises,
    long solved,
    Score score,
    Score maxScore,
    long millis,
    String trouble) {

  static ClassTotals of(ReportedClass about) {
    var totals = new ClassTotals(0, 0, 0, Score.ZERO, Score.ZERO, 0, "");
    for (var student : about.students()) {
      totals = totals.plus(student);
    }
    return totals;
  }

  private ClassTotals plus(StudentResult student) {
    return new ClassTotals(
        students + 1,
        exercises + student.exercises().size(),
        solved + student.solved(),
        new Score(score.thousandths() + student.score().thousandths()),
        new Score(maxScore.thousandths() + student.maxScore().thousandths()),
        millis + student.exercises().stream().mapToLong(ExerciseResult::millis).sum(),
        trouble.isEmpty() ? words(student.message()) : trouble);
  }

  private static String words(Optional<String> message) {
    return message.map(text -> "\n" + HarmlessText.line(text)).orElse("");
  }
}
