package javalings.report;

import java.io.Writer;
import javalings.model.Amount;

/** The {@code results.json} of an autograder of Gradescope. */
final class GradescopeReport {

  private GradescopeReport() {}

  static void write(ReportedClass about, Writer out) {
    JsonWriter.write(out, json -> report(json, about));
  }

  private static void report(JsonWriter json, ReportedClass about) {
    var all = ClassTotals.of(about);
    json.score("score", all.score())
        .number("execution_time", all.millis() / 1_000)
        .text(
            "output",
            "%d of %s solved".formatted(all.solved(), new Amount(all.exercises(), "exercise"))
                + all.trouble())
        .text("output_format", "text")
        .text("test_output_format", "text")
        .text("test_name_format", "text")
        .text("stdout_visibility", "hidden")
        .streamed(
            "tests",
            list -> {
              for (var student : about.students()) {
                for (var exercise : student.exercises()) {
                  ReportedScore.of(exercise)
                      .forEach(score -> list.item(item -> test(item, about, student, score)));
                }
              }
            });
  }

  private static void test(
      JsonWriter json, ReportedClass about, StudentResult student, ReportedScore it) {
    json.text("name", about.qualified(student, it.name()))
        .score("score", it.score())
        .score("max_score", it.maxScore())
        .text("status", it.passed() ? "passed" : "failed")
        .text("output", it.text())
        .texts("tags", java.util.List.of(it.exercise().id().topic()))
        .text("visibility", it.exercise().hidden() ? "hidden" : "visible");
  }
}
