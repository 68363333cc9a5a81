package javalings.report;

import java.io.Writer;

/** The Common Test Report Format. */
final class CtrfReport {

  private CtrfReport() {}

  static void write(ReportedClass about, Writer out) {
    JsonWriter.write(
        out,
        root ->
            root.text("reportFormat", "CTRF")
                .text("specVersion", "0.0.0")
                .object("results", results -> results(results, about)));
  }

  private static void results(JsonWriter json, ReportedClass about) {
    json.object("tool", tool -> tool.text("name", "Javalings"))
        .object("summary", summary -> summary(summary, about))
        .streamed(
            "tests",
            list -> {
              for (var student : about.students()) {
                for (var exercise : student.exercises()) {
                  ReportedTest.of(exercise)
                      .forEach(test -> list.item(item -> test(item, about, student, test)));
                }
              }
            });
  }

  private static void summary(JsonWriter json, ReportedClass about) {
    var tests = 0L;
    var passed = 0L;
    var skipped = 0L;
    var millis = 0L;
    for (var student : about.students()) {
      for (var exercise : student.exercises()) {
        var all = ReportedTest.of(exercise);
        tests += all.size();
        passed += all.stream().filter(ReportedTest::passed).count();
        skipped += all.stream().filter(ReportedTest::skipped).count();
        millis += exercise.millis();
      }
    }
    json.number("tests", tests)
        .number("passed", passed)
        .number("failed", tests - passed - skipped)
        .number("skipped", skipped)
        .number("pending", 0)
        .number("other", 0)
        .number("start", about.now().toEpochMilli() - millis)
        .number("stop", about.now().toEpochMilli());
  }

  private static void test(
      JsonWriter json, ReportedClass about, StudentResult student, ReportedTest test) {
    json.text("name", about.qualified(student, test.exercise().name() + " / " + test.name()))
        .text("status", test.status())
        .number("duration", test.millis())
        .texts("suite", java.util.List.of(test.exercise().id().topic(), test.exercise().name()))
        .text("filePath", test.exercise().file());
    if (!test.passed()) {
      json.text("message", test.sentence()).text("trace", test.text());
    }
  }
}
