package javalings.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Locale;
import javalings.model.Amount;
import javalings.model.Diagnostic;
import javalings.model.Frame;
import javalings.model.Place;

/**
 * Workflow commands of GitHub Actions: an annotation for each exercise that is not solved, up to
 * what GitHub shows of one step, and a page of Markdown for the step's summary.
 */
public final class GithubReport {

  /** GitHub shows ten errors of a step and says nothing of more. */
  private static final int MOST_ERRORS = 10;

  /** GitHub refuses a summary of more than a mebibyte. */
  private static final int MOST_SUMMARY = 1_000_000;

  private static final int MOST_ROWS = 2_000;

  private GithubReport() {}

  static void write(ReportedClass about, Writer out) throws IOException {
    var errors = new ArrayList<String>();
    var more = 0;
    for (var student : about.students()) {
      for (var exercise : student.exercises()) {
        if (exercise.solved() || exercise.hidden() || exercise.closed()) {
          continue;
        }
        if (errors.size() < MOST_ERRORS) {
          errors.add(annotation(about, student, exercise));
        } else {
          more++;
        }
      }
    }
    for (var error : errors) {
      out.write(error + "\n");
    }
    out.write("::notice title=Javalings::" + data(totals(about, more)) + "\n");
  }

  private static String totals(ReportedClass about, int more) {
    var all = ClassTotals.of(about);
    var rest = more == 0 ? "" : "; %d more that are not solved have no annotation".formatted(more);
    return "%d of %s solved, %s of %s points%s"
        .formatted(
            all.solved(),
            new Amount(all.exercises(), "exercise"),
            all.score(),
            all.maxScore(),
            rest);
  }

  private static String annotation(
      ReportedClass about, StudentResult student, ExerciseResult exercise) {
    var place = exercise.diagnostics().stream().findFirst().map(Diagnostic::place);
    var failed = exercise.checks().stream().filter(it -> !it.passed() && !it.skipped()).findFirst();
    var line =
        place
            .map(Place::line)
            .or(() -> failed.flatMap(it -> it.frames().stream().findFirst()).map(Frame::line))
            .filter(number -> number > 0)
            .map(number -> ",line=" + number)
            .orElse("");
    var words = failed.map(FailureText::of).orElseGet(() -> FailureText.of(exercise));
    return "::error file=%s%s,title=%s::%s"
        .formatted(
            property(HarmlessText.line(exercise.file())),
            line,
            property(about.qualified(student, exercise.name() + ": " + exercise.outcome())),
            data(words));
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  /** The page that is appended to the file which {@code GITHUB_STEP_SUMMARY} names. */
  public static String summary(ReportedClass about) {
    var page = new StringBuilder("## Javalings\n\n");
    page.append(markdown(totals(about, 0))).append("\n\n");
    page.append(about.own() ? ownHead() : classHead());
    var rows = 0;
    for (var student : about.students()) {
      rows = about.own() ? ownRows(page, student) : rows + classRow(page, student);
      if (rows >= MOST_ROWS || page.length() > MOST_SUMMARY / 2) {
        page.append("\nMore did not fit here.\n");
        break;
      }
    }
    return page.toString();
  }

  private static String ownHead() {
    return "| Exercise | Outcome | Points | |\n|---|---|--:|---|\n";
  }

  private static int ownRows(StringBuilder page, StudentResult student) {
    for (var exercise : student.exercises()) {
      if (!exercise.hidden()) {
        page.append(
            "| %s | %s | %s of %s | %s |\n"
                .formatted(
                    markdown(exercise.name()),
                    exercise.outcome(),
                    exercise.score(),
                    exercise.maxScore(),
                    exercise.solved()
                        ? ""
                        : markdown(HarmlessText.cut(FailureText.sentence(exercise), 200))));
      }
    }
    return student.exercises().size();
  }

  private static String classHead() {
    return "| Student | Solved | Points | |\n|---|--:|--:|---|\n";
  }

  private static int classRow(StringBuilder page, StudentResult student) {
    page.append(
        "| %s | %d of %d | %s of %s | %s |\n"
            .formatted(
                markdown(student.student()),
                student.solved(),
                student.exercises().size(),
                student.score(),
                student.maxScore(),
                markdown(HarmlessText.cut(student.message().orElse(""), 200))));
    return 1;
  }

  /** Shows a text as it is: nothing in it is markup, a link, a mention or HTML. */
  static String markdown(String text) {
    var plain = new StringBuilder();
    HarmlessText.line(text)
        .codePoints()
        .forEach(c -> {
          if (c < 0x80 && !Character.isLetterOrDigit(c) && c != ' ') {
            plain.append(String.format(Locale.ROOT, "&#%d;", c));
          } else {
            plain.appendCodePoint(c);
          }
        });
    return plain.toString();
  }
}
