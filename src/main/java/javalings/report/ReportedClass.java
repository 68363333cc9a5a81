package javalings.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javalings.model.Report;

/**
 * The subject of a report: a class, or the work of the one learner who asks.
 *
 * @param title of the course
 * @param students may be read from a file each time
 * @param own whether it is the learner's own work, who has no name here
 * @param environment variables, which some consumers set for us
 * @param now when the report is made
 */
public record ReportedClass(
    String title,
    Iterable<StudentResult> students,
    boolean own,
    Map<String, String> environment,
    Instant now) {

  public ReportedClass {
    environment = Map.copyOf(environment);
  }

  /** The report of {@code check}. */
  public static ReportedClass own(
      String title, List<Report> reports, Map<String, String> environment, Instant now) {
    var exercises = reports.stream().map(ResultOfReport::of).toList();
    var work =
        StudentResult.of("", java.util.Optional.empty(), true, GradingDigest.NONE, exercises);
    return new ReportedClass(title, List.of(work), true, environment, now);
  }

  ReportedClass with(FailureDetail detail) {
    return detail == FailureDetail.FULL
        ? this
        : new ReportedClass(title, new Reduced(students, detail), own, environment, now);
  }

  /** The same class with other students. */
  ReportedClass of(Iterable<StudentResult> others) {
    return new ReportedClass(title, others, own, environment, now);
  }

  /** The first students, for formats that are made for one, and whether there are more. */
  List<StudentResult> firstTwo() {
    var list = new ArrayList<StudentResult>();
    for (var student : students) {
      list.add(student);
      if (list.size() == 2) {
        break;
      }
    }
    return list;
  }

  /** The name of a test, with the student's where there are several. */
  String qualified(StudentResult student, String name) {
    return student.student().isEmpty() ? name : HarmlessText.line(student.student()) + " / " + name;
  }

  /** Each student with less to say, as they are read. */
  private record Reduced(Iterable<StudentResult> all, FailureDetail detail)
      implements Iterable<StudentResult> {
    @Override
    public java.util.Iterator<StudentResult> iterator() {
      var each = all.iterator();
      return new java.util.Iterator<>() {
        @Override
        public boolean hasNext() {
          return each.hasNext();
        }

        @Override
        public StudentResult next() {
          return each.next().with(detail);
        }
      };
    }
  }
}
