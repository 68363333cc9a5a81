package javalings.report;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import javalings.model.Amount;
import javalings.model.Score;

/** Tables for spreadsheets and gradebooks. */
final class CsvReport {

  private CsvReport() {}

  /** A row a student, a column an exercise; of one's own work a row an exercise. */
  static void write(ReportedClass about, Writer out) throws IOException {
    if (about.own()) {
      ownWork(about, out);
      return;
    }
    var columns = about.firstTwo().stream().findFirst().map(CsvReport::names).orElse(List.of());
    row(out, Stream.concat(HEADER.stream(), columns.stream()).toList());
    for (var student : about.students()) {
      var scores = new HashMap<String, String>();
      student.exercises().forEach(it -> scores.put(it.name(), it.score().toString()));
      var cells = columns.stream().map(name -> scores.getOrDefault(name, ""));
      row(out, Stream.concat(summary(student).stream(), cells).toList());
    }
  }

  private static List<String> names(StudentResult student) {
    return student.exercises().stream().map(ExerciseResult::name).toList();
  }

  private static final List<String> HEADER =
      List.of("student", "score", "maxScore", "finished", "solved", "total", "attempts", "message");

  private static List<String> summary(StudentResult it) {
    return List.of(
        it.student(),
        it.score().toString(),
        it.maxScore().toString(),
        Boolean.toString(it.finished()),
        Long.toString(it.solved()),
        Integer.toString(it.exercises().size()),
        Integer.toString(it.attempts()),
        it.message().orElse(""));
  }

  private static void ownWork(ReportedClass about, Writer out) throws IOException {
    row(
        out,
        List.of(
            "name",
            "topic",
            "outcome",
            "score",
            "maxScore",
            "checks",
            "passed",
            "message",
            "millis"));
    for (var student : about.students()) {
      for (var it : student.exercises()) {
        row(
            out,
            List.of(
                it.name(),
                it.id().topic(),
                it.outcome(),
                it.score().toString(),
                it.maxScore().toString(),
                Integer.toString(it.checks().size()),
                Long.toString(it.checks().stream().filter(JudgedCheck::passed).count()),
                it.solved() ? "" : FailureText.sentence(it),
                Long.toString(it.millis())));
      }
    }
  }

  /** The table that Canvas's gradebook imports; the student's name is taken for the login. */
  static void canvas(ReportedClass about, Writer out) throws IOException {
    var most = Score.ZERO;
    for (var student : about.firstTwo()) {
      most = student.maxScore();
    }
    row(out, List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section", about.title()));
    row(out, List.of("    Points Possible", "", "", "", "", most.toString()));
    for (var it : about.students()) {
      row(out, List.of(it.student(), "", "", it.student(), "", it.score().toString()));
    }
  }

  /**
   * The table that Moodle's grade import maps by hand; the student's name is taken for the ID
   * number.
   */
  static void moodle(ReportedClass about, Writer out) throws IOException {
    row(out, List.of("ID number", about.title(), "Feedback comments"));
    for (var it : about.students()) {
      var words =
          "%d of %s solved".formatted(it.solved(), new Amount(it.exercises().size(), "exercise"));
      row(
          out,
          List.of(
              it.student(),
              it.score().toString(),
              it.message().map(text -> words + ". " + text).orElse(words)));
    }
  }

  private static void row(Writer out, List<String> cells) throws IOException {
    out.write(String.join(",", cells.stream().map(CsvCell::of).toList()));
    out.write("\r\n");
  }
}
