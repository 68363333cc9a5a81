package javalings.report;

import java.io.IOException;
import java.io.Writer;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * JUnit's XML in the dialect that Surefire writes and everybody reads: a suite for each student, a
 * class name that no other student has, one {@code system-out} at most, no {@code properties}.
 */
final class JunitReport {

  private JunitReport() {}

  static void write(ReportedClass about, Writer out) throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    var counts = new Counts(0, 0, 0, 0);
    for (var student : about.students()) {
      counts = counts.plus(Counts.of(student));
    }
    out.write("<testsuites name=\"Javalings\"%s>\n".formatted(counts));
    for (var student : about.students()) {
      suite(about, student, out);
    }
    out.write("</testsuites>\n");
  }

  /** Numbers of a suite; skipped tests are not failures. */
  private record Counts(long tests, long failures, long skipped, long millis) {

    static Counts of(StudentResult student) {
      var tests = JunitReport.tests(student);
      return new Counts(
          tests.size(),
          tests.stream().filter(it -> it.status().equals(JudgedCheck.FAILED)).count(),
          tests.stream().filter(ReportedTest::skipped).count(),
          tests.stream().mapToLong(ReportedTest::millis).sum());
    }

    Counts plus(Counts other) {
      return new Counts(
          tests + other.tests,
          failures + other.failures,
          skipped + other.skipped,
          millis + other.millis);
    }

    @Override
    public String toString() {
      return " tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"%d\" time=\"%s\""
          .formatted(tests, failures, skipped, seconds(millis));
    }
  }

  private static List<ReportedTest> tests(StudentResult student) {
    return student.exercises().stream().flatMap(it -> ReportedTest.of(it).stream()).toList();
  }

  private static void suite(ReportedClass about, StudentResult student, Writer out)
      throws IOException {
    var name = about.own() ? "exercises" : student.student();
    out.write(
        "  <testsuite name=\"%s\"%s timestamp=\"%s\">\n"
            .formatted(
                attribute(name),
                Counts.of(student),
                DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT)
                    .format(about.now().atOffset(ZoneOffset.UTC))));
    for (var test : tests(student)) {
      test(about, student, test, out);
    }
    out.write("  </testsuite>\n");
  }

  private static void test(
      ReportedClass about, StudentResult student, ReportedTest test, Writer out)
      throws IOException {
    var owner = about.own() ? test.exercise().id().topic() : student.student();
    out.write(
        "    <testcase classname=\"%s.%s\" name=\"%s\" file=\"%s\" time=\"%s\""
            .formatted(
                attribute(owner),
                attribute(test.exercise().name()),
                attribute(test.name()),
                attribute(test.exercise().file()),
                seconds(test.millis())));
    if (test.passed()) {
      out.write("/>\n");
      return;
    }
    out.write(">\n");
    if (test.skipped()) {
      out.write("      <skipped message=\"%s\"/>\n".formatted(attribute(test.sentence())));
    } else {
      failure(test, out);
    }
    out.write("    </testcase>\n");
  }

  /** The text ends with a bracket: Surefire's parser looks for one behind the last line number. */
  private static void failure(ReportedTest test, Writer out) throws IOException {
    out.write(
        "      <failure message=\"%s\" type=\"%s\">%s\n(%s)</failure>\n"
            .formatted(
                attribute(test.sentence()),
                attribute(test.exercise().outcome()),
                escaped(test.text()),
                escaped(test.exercise().file())));
    if (test.millis() > 0 && !test.exercise().output().isBlank()) {
      out.write("      <system-out>%s</system-out>\n".formatted(escaped(test.exercise().output())));
    }
  }

  private static String seconds(long millis) {
    return "%d.%03d".formatted(millis / 1_000, millis % 1_000);
  }

  private static String attribute(String text) {
    return escaped(HarmlessText.line(text));
  }

  /** GitLab takes [[ATTACHMENT|…]] for a file to show. */
  private static String escaped(String text) {
    return HarmlessText.lines(text)
        .replace("[[ATTACHMENT", "[ [ATTACHMENT")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
