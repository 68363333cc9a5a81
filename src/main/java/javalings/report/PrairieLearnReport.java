package javalings.report;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import javalings.model.Amount;
import javalings.model.Score;

/** The {@code results.json} of an external grader of PrairieLearn. */
final class PrairieLearnReport {

  private static final int MOST_TEXT = 2_000;

  private PrairieLearnReport() {}

  static void write(ReportedClass about, Writer out) {
    JsonWriter.write(out, json -> report(json, about));
  }

  private static void report(JsonWriter json, ReportedClass about) {
    var broken = onlyOneThatDoesNotCompile(about);
    if (broken.isPresent()) {
      json.flag("gradable", false)
          .texts("format_errors", List.of(FailureText.of(broken.get())))
          .decimalOrNull("score", Optional.of(0.0));
      return;
    }
    var all = ClassTotals.of(about);
    json.flag("gradable", true)
        .decimalOrNull("score", Optional.of(all.score().outOf(all.maxScore())))
        .text(
            "message",
            "%d of %s solved".formatted(all.solved(), new Amount(all.exercises(), "exercise"))
                + all.trouble())
        .streamed(
            "tests",
            list -> {
              for (var student : about.students()) {
                tests(list, about, student);
              }
            });
  }

  private static Optional<ExerciseResult> onlyOneThatDoesNotCompile(ReportedClass about) {
    var students = about.firstTwo();
    return students.size() == 1 && students.getFirst().exercises().size() == 1
        ? Optional.of(students.getFirst().exercises().getFirst())
            .filter(it -> it.outcome().equals("does-not-compile"))
        : Optional.empty();
  }

  private static void tests(JsonWriter.Items list, ReportedClass about, StudentResult student) {
    for (var exercise : student.exercises()) {
      if (!exercise.hidden() && !exercise.maxScore().equals(Score.ZERO)) {
        ReportedScore.of(exercise)
            .forEach(score -> list.item(item -> test(item, about, student, score)));
      }
    }
  }

  private static void test(
      JsonWriter json, ReportedClass about, StudentResult student, ReportedScore it) {
    json.text("name", about.qualified(student, it.name()))
        .score("points", it.score())
        .score("max_points", it.maxScore())
        .text("message", HarmlessText.cut(it.text(), MOST_TEXT));
  }
}
