package javalings.report;

import java.io.Writer;
import java.util.Optional;

/** The results of a test runner of Exercism, version 3: the tests in the order of their file. */
final class ExercismReport {

  private static final int MOST_OUTPUT = 500;
  private static final int MOST_MESSAGE = 60_000;

  private ExercismReport() {}

  static void write(ReportedClass about, Writer out) {
    JsonWriter.write(out, json -> report(json, about));
  }

  private static void report(JsonWriter json, ReportedClass about) {
    var broken = onlyOneThatRanNothing(about);
    json.number("version", 3)
        .text("status", broken.isPresent() ? "error" : solved(about) ? "pass" : "fail")
        .textOrNull("message", broken.map(it -> HarmlessText.cut(FailureText.of(it), MOST_MESSAGE)))
        .streamed(
            "tests",
            list -> {
              for (var student : about.students()) {
                tests(list, about, student, broken.isPresent());
              }
            });
  }

  /** Their unit is one exercise; an error is what says that nothing of it ran. */
  private static Optional<ExerciseResult> onlyOneThatRanNothing(ReportedClass about) {
    var students = about.firstTwo();
    if (students.size() != 1 || students.getFirst().exercises().size() != 1) {
      return Optional.empty();
    }
    var only = students.getFirst().exercises().getFirst();
    return Optional.of(only).filter(it -> !it.solved() && it.checks().isEmpty());
  }

  private static boolean solved(ReportedClass about) {
    for (var student : about.students()) {
      if (student.solved() < student.exercises().size()) {
        return false;
      }
    }
    return true;
  }

  private static void tests(
      JsonWriter.Items list, ReportedClass about, StudentResult student, boolean none) {
    for (var exercise : student.exercises()) {
      if (!exercise.hidden() && !none) {
        ReportedTest.of(exercise)
            .forEach(test -> list.item(item -> test(item, about, student, test)));
      }
    }
  }

  private static void test(
      JsonWriter json, ReportedClass about, StudentResult student, ReportedTest test) {
    json.text("name", about.qualified(student, test.exercise().name() + " / " + test.name()))
        .text("status", test.passed() ? "pass" : "fail");
    if (!test.passed()) {
      json.text("message", test.text());
    }
    if (test.millis() > 0 && !test.exercise().output().isEmpty()) {
      json.text("output", output(HarmlessText.lines(test.exercise().output())));
    }
    json.text("test_code", "// " + test.name());
  }

  private static String output(String text) {
    var note = "\nOutput was truncated. Please limit to 500 chars";
    return text.length() <= MOST_OUTPUT
        ? text
        : HarmlessText.cut(text, MOST_OUTPUT - note.length() - 1) + note;
  }
}
