package javalings.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes reports to files, each whole. */
public final class ReportFiles {

  /** GitLab refuses files of more than 30 MB, and 50 students make about ten. */
  private static final int STUDENTS_OF_JUNIT = 50;

  /** Their consumers know one student only: each gets a file beside that of the class. */
  private static final Set<ReportFormat> FOR_ONE =
      EnumSet.of(
          ReportFormat.GRADESCOPE,
          ReportFormat.CLASSROOM50,
          ReportFormat.PRAIRIELEARN,
          ReportFormat.EXERCISM);

  private ReportFiles() {}

  public static void write(
      ReportFormat format, FailureDetail detail, ReportedClass about, Path file)
      throws IOException {
    if (format == ReportFormat.JUNIT) {
      junit(detail, about, file);
      return;
    }
    if (!FOR_ONE.contains(format)) {
      one(format, detail, about, file);
      return;
    }
    var several = about.firstTwo().size() == 2;
    one(format, detail, several ? about : about.of(alone(format, about.firstTwo())), file);
    for (var student : several ? about.students() : List.<StudentResult>of()) {
      var other = beside(file, encoded(student.student()));
      one(format, detail, about.of(alone(format, List.of(student))), other);
    }
  }

  /** Tests of one student need not say whose they are; Classroom 50 wants the owner's name. */
  private static List<StudentResult> alone(ReportFormat format, List<StudentResult> students) {
    return format == ReportFormat.CLASSROOM50
        ? students
        : students.stream().map(it -> it.named("")).toList();
  }

  private static void junit(FailureDetail detail, ReportedClass about, Path file)
      throws IOException {
    var part = 1;
    var students = new ArrayList<StudentResult>();
    for (var student : about.students()) {
      if (students.size() == STUDENTS_OF_JUNIT) {
        one(ReportFormat.JUNIT, detail, about.of(List.copyOf(students)), part(file, part++));
        students.clear();
      }
      students.add(student);
    }
    one(ReportFormat.JUNIT, detail, about.of(students), part(file, part++));
    while (Files.deleteIfExists(part(file, part))) {
      // Of an earlier report on more students; what collects them would take them for new.
      part++;
    }
  }

  private static Path part(Path file, int number) {
    return number == 1 ? file : beside(file, Integer.toString(number));
  }

  private static Path beside(Path file, String more) {
    var name = file.getFileName().toString();
    var dot = name.lastIndexOf('.');
    var end = dot > 0 ? dot : name.length();
    return file.resolveSibling(name.substring(0, end) + "-" + more + name.substring(end));
  }

  /** A name that is a file's everywhere, and another for another student. */
  private static String encoded(String student) {
    var name = new StringBuilder();
    for (var one : student.getBytes(StandardCharsets.UTF_8)) {
      var c = (char) (one & 0xFF);
      var plain = c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
      name.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return name.toString();
  }

  private static void one(ReportFormat format, FailureDetail detail, ReportedClass about, Path file)
      throws IOException {
    // A link stays one; a device or a pipe stays as well, and takes the text as it comes.
    var whole = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.exists(whole) && !Files.isRegularFile(whole)) {
      fill(whole, format, detail, about);
      return;
    }
    Files.createDirectories(whole.getParent());
    var draft = whole.resolveSibling(whole.getFileName() + ".new");
    fill(draft, format, detail, about);
    try {
      Files.move(draft, whole, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void fill(
      Path file, ReportFormat format, FailureDetail detail, ReportedClass about)
      throws IOException {
    try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      format.write(about, detail, out);
    }
  }
}
