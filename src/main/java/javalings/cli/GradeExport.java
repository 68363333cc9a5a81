package javalings.cli;

import java.io.IOException;
import java.nio.file.Path;
import javalings.grade.SimilarityExport;
import javalings.grade.intake.SubmissionsFolder;
import javalings.model.Amount;

/** {@code ./runner grade export similarity SUBMISSIONS --out DIR}. */
final class GradeExport {

  private GradeExport() {}

  static int similarity(CliContext context, Path submissions, Path out) throws IOException {
    if (!java.nio.file.Files.isDirectory(submissions)) {
      throw CliExit.usage(
          "%s is no folder; name the one that holds all submissions".formatted(submissions));
    }
    var students = SubmissionsFolder.read(submissions).students();
    var export = new SimilarityExport(context.folder(), context.course(), out);
    var exercises = export.write(students);
    if (exercises.isEmpty()) {
      context.tell(
          "No exercise is long enough to be compared: two honest answers of twenty lines look alike. \"similarity\": true in course.json takes one in");
      return ExitCode.SOLVED;
    }
    context.tell(
        "%s, %s: %s"
            .formatted(
                new Amount(students.size(), "student"),
                new Amount(exercises.size(), "exercise"),
                String.join(", ", exercises)));
    context.say(
        "java -jar jplag.jar --language java --base-code %s --result-file %s %s"
            .formatted(
                new ShellWord(out.resolve("base-code")),
                new ShellWord(out.resolve("similarity")),
                new ShellWord(out.resolve("submissions"))));
    return ExitCode.SOLVED;
  }
}
