package javalings.report;

import java.io.Writer;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import javalings.model.Score;

/**
 * The {@code result.json} of Classroom 50, in the schema of its version 1 as it stands now: no keys
 * but these on top, points are whole numbers.
 */
final class Classroom50Report {

  /** The time that a submission's tag begins with. */
  private static final Pattern TIME =
      Pattern.compile("submit/(\\d{4}-\\d\\d-\\d\\dT\\d\\d)-(\\d\\d)-(\\d\\dZ).*");

  private final ReportedClass about;
  private final int scale;
  private final boolean several;

  private Classroom50Report(ReportedClass about) {
    this.about = about;
    this.scale = scale(about);
    this.several = about.firstTwo().size() == 2;
  }

  static void write(ReportedClass about, Writer out) {
    JsonWriter.write(out, json -> new Classroom50Report(about).report(json));
  }

  private void report(JsonWriter json) {
    var all = ClassTotals.of(about);
    var tag = variable("SUBMISSION_TAG").orElse("submit/" + stamp());
    var commit = variable("COMMIT_URL").orElse("");
    json.text("schema", "classroom50/result/v1")
        .text("classroom", variable("CLASSROOM").orElse("classroom"))
        .text("assignment", variable("ASSIGNMENT").orElse("assignment"))
        .text("assignment_type", variable("ASSIGNMENT_TYPE").orElse("individual"))
        .text("owner", owner())
        .text("submission", tag)
        .text("commit", commit)
        .text("release", variable("RELEASE_URL").orElse(""))
        .text("review", variable("REVIEW_URL").orElse(commit))
        .text("datetime", committed(tag).toString())
        .text("graded_at", about.now().toString())
        .number("score", whole(all.score()))
        .number("max-score", whole(all.maxScore()))
        .streamed("tests", this::tests);
  }

  private void tests(JsonWriter.Items list) {
    for (var student : about.students()) {
      for (var exercise : student.exercises()) {
        if (!exercise.hidden()) {
          ReportedScore.of(exercise).forEach(it -> list.item(item -> test(item, student, it)));
        }
      }
    }
  }

  private void test(JsonWriter json, StudentResult student, ReportedScore it) {
    json.text("test-name", several ? about.qualified(student, it.name()) : it.name())
        .flag("passed", it.passed())
        .number("score", whole(it.score()))
        .number("max-score", whole(it.maxScore()))
        .text("message", it.text());
  }

  private String owner() {
    return variable("OWNER")
        .or(() -> variable("USERNAME"))
        .orElseGet(() ->
            about.firstTwo().stream()
                .map(StudentResult::student)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(HarmlessText::line)
                .orElse("learner"));
  }

  /** The commit's time, which the tag tells; ours where there is no tag. */
  private Instant committed(String tag) {
    var match = TIME.matcher(tag);
    try {
      return match.matches()
          ? Instant.parse(match.group(1) + ":" + match.group(2) + ":" + match.group(3))
          : about.now();
    } catch (DateTimeException _) {
      return about.now();
    }
  }

  private String stamp() {
    return about.now().toString().replaceAll("\\.\\d+Z", "Z").replace(':', '-');
  }

  private Optional<String> variable(String name) {
    return Optional.ofNullable(about.environment().get(name)).filter(text -> !text.isBlank());
  }

  private long whole(Score score) {
    return score.thousandths() * scale / 1_000;
  }

  /** The least factor that makes all points whole. */
  private static int scale(ReportedClass about) {
    var common = BigInteger.valueOf(1_000);
    for (var student : about.students()) {
      common = common.gcd(BigInteger.valueOf(student.score().thousandths()));
      common = common.gcd(BigInteger.valueOf(student.maxScore().thousandths()));
      for (var exercise : student.exercises()) {
        for (var it : ReportedScore.of(exercise)) {
          common = common.gcd(BigInteger.valueOf(it.score().thousandths()));
          common = common.gcd(BigInteger.valueOf(it.maxScore().thousandths()));
        }
      }
    }
    return 1_000 / common.intValueExact();
  }
}
