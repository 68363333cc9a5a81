package javalings.report;

import java.io.IOException;
import java.io.Writer;

/** The Test Anything Protocol, version 14. */
final class TapReport {

  private TapReport() {}

  static void write(ReportedClass about, Writer out) throws IOException {
    var count = 0;
    for (var student : about.students()) {
      count += student.exercises().stream().mapToInt(it -> ReportedTest.of(it).size()).sum();
    }
    out.write("TAP version 14\n1..%d\n".formatted(count));
    var number = 0;
    for (var student : about.students()) {
      for (var exercise : student.exercises()) {
        for (var test : ReportedTest.of(exercise)) {
          number++;
          var name = about.qualified(student, exercise.name() + " / " + test.name());
          test(number, name, test, out);
        }
      }
    }
  }

  private static void test(int number, String name, ReportedTest test, Writer out)
      throws IOException {
    var failed = test.status().equals(JudgedCheck.FAILED);
    var skip = test.skipped() ? " # SKIP " + escaped(test.sentence()) : "";
    out.write("%sok %d - %s%s\n".formatted(failed ? "not " : "", number, escaped(name), skip));
    if (failed) {
      out.write("  ---\n  message: %s\n".formatted(quoted(test.sentence())));
      out.write("  severity: fail\n  outcome: %s\n".formatted(quoted(test.exercise().outcome())));
      out.write("  file: %s\n".formatted(quoted(test.exercise().file())));
      out.write("  text: %s\n  ...\n".formatted(quoted(test.text())));
    }
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("#", "\\#");
  }

  /** A text of JSON is one of YAML. */
  private static String quoted(String text) {
    var object = JsonWriter.object(json -> json.text("a", text));
    return object.substring("{\"a\":".length(), object.length() - 1);
  }
}
