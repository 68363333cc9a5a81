package javalings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javalings.course.MiniCourse;
import javalings.report.ExerciseResult;
import javalings.report.ResultsFile;
import javalings.report.StudentResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeCommandTest {

  private static final String SUM_CHECK = "src/checks/01_first/Sum1Check.java";

  @TempDir Path temp;
  private MiniCourse course;

  @BeforeEach
  void cloneTheCourse() throws IOException {
    course = MiniCourse.copyTo(temp.resolve("clone"));
    handIn("right", course.root().resolve("src/solutions/01_first"));
    handIn("again", course.root().resolve("src/solutions/01_first"));
    handIn("wrong", course.root().resolve("exercises/01_first"));
    Files.createDirectories(temp.resolve("class/nothing"));
  }

  private void handIn(String student, Path answers) throws IOException {
    var target = temp.resolve("class").resolve(student).resolve("exercises/01_first");
    Files.createDirectories(target);
    for (var name : List.of("Hello1.java", "Sum1.java")) {
      Files.copy(answers.resolve(name), target.resolve(name));
    }
  }

  @Test
  void aClassIsGradedResumedAndShardedWithTheSameResults() throws IOException {
    var whole = grade("whole", "--jobs", "2");
    assertThat(whole.code()).as(whole.err()).isEqualTo(ExitCode.SOLVED);
    assertThat(whole.err()).contains("4 of 4 students done, 1 could not be judged");
    var results = results("whole/results.jsonl");
    assertThat(results)
        .extracting(it -> it.student() + " " + it.score() + " of " + it.maxScore())
        .containsExactly("again 3 of 3", "nothing 0 of 3", "right 3 of 3", "wrong 0 of 3");
    assertThat(results.get(1).message())
        .contains("The submission was not judged: there is no folder exercises in it");
    assertThat(results.get(1).finished()).isFalse();
    assertThat(results.get(3).exercises())
        .extracting(ExerciseResult::outcome)
        .containsExactly("does-not-compile", "checks-fail");

    aResumedRunJudgesNothingThatIsKnown();
    shardsMakeTheSameWhole();
  }

  private void aResumedRunJudgesNothingThatIsKnown() throws IOException {
    var before = Files.readString(temp.resolve("whole/results.jsonl"));

    var again = grade("whole", "--resume", "--report", "csv=" + temp.resolve("class.csv"));

    assertThat(again.err()).contains("4 students are known from before");
    assertThat(Files.readString(temp.resolve("whole/results.jsonl"))).isEqualTo(before);
    assertThat(temp.resolve("class.csv"))
        .content()
        .startsWith("student,score,")
        .contains("\r\nwrong,0,3,true,0,2,1,,0,0\r\n");
  }

  private void shardsMakeTheSameWhole() throws IOException {
    assertThat(grade("one", "--shard", "1/2").code()).isZero();
    assertThat(run("grade", "merge", folder("one"), "--out", folder("all")).err())
        .contains("Of 2 parts these are missing: 2/2");
    assertThat(grade("two", "--shard", "2/2").err()).contains("shard 2/2: ");

    var merged = run("grade", "merge", folder("one"), folder("two"), "--out", folder("all"));

    assertThat(merged.code()).as(merged.err()).isEqualTo(ExitCode.SOLVED);
    assertThat(steady("all/results.jsonl")).isEqualTo(steady("whole/results.jsonl"));
  }

  /** Times are what differs from one run to the next. */
  private String steady(String file) throws IOException {
    return Files.readString(temp.resolve(file)).replaceAll("\"millis\":\\d+", "\"millis\":0");
  }

  @Test
  void whatIsWrongWithTheCommandLineIsSaidBeforeAnythingIsJudged() {
    assertThat(usage("grade", folder("class"))).contains("--out DIR");
    assertThat(usage("grade", folder("nowhere"), "--out", folder("out"))).contains("is no folder");
    assertThat(usage("grade", folder("class"), "--out", folder("out"), "--report", "xml=x"))
        .contains("There is no format xml");
    assertThat(usage("grade", folder("class"), "--out", folder("out"), "--report", "csv=" + temp))
        .contains("is a folder; name a file");
    assertThat(usage("grade", folder("class"), "--out", folder("out"), "--report", "csv"))
        .contains("FORMAT=FILE");
    assertThat(usage("grade", folder("class"), "--out", folder("out"), "--only", "01_frist"))
        .contains("01_first");
    assertThat(usage("grade", folder("class"), "--out", folder("out"), "--shard", "3/2"))
        .contains("There is no such shard");
    assertThat(usage("grade", folder("class"), "--out", folder("out"), "--regrade", "rigth"))
        .contains("right");
    assertThat(usage("grade", "merge", folder("class"), "--out", folder("out")))
        .contains("holds no results-I-of-N.jsonl");
  }

  /** Checks that nobody can pass: the course's trouble, which no student pays for. */
  @Tag("long")
  @ParameterizedTest
  @CsvSource({
    "'@Test', '@Deprecated'",
    "'class Sum1Check', '@org.junit.jupiter.api.Disabled class Sum1Check'",
    "'Sum1.', 'Sum2.'"
  })
  void checksThatDoNotJudgeTheSolutionEndTheGrading(String old, String now) throws IOException {
    course.replace(SUM_CHECK, old, now);

    var graded = grade("graded", "--jobs", "2");

    assertThat(graded.code()).as(graded.err()).isEqualTo(ExitCode.COURSE);
    assertThat(graded.err()).contains(SUM_CHECK + ":1: ").contains("--as-graded Sum1");
    assertThat(temp.resolve("graded/results.jsonl")).doesNotExist();
  }

  @Tag("long")
  @Test
  void checksThatRunNoTestEndACheckWithTheStatusOfABrokenCourse() {
    course.replace(SUM_CHECK, "@Test", "@Deprecated");

    var checked = run("--workspace", folder("mine"), "check", "Sum1");

    assertThat(checked.code()).as(checked.out()).isEqualTo(ExitCode.COURSE);
    assertThat(checked.out()).contains("course's mistake, not yours");
  }

  @Test
  void aComparisonTakesWhatIsLongEnoughOrAskedFor() throws IOException {
    course.replace(
        "exercises/course.json", "\"points\": 2 }", "\"points\": 2, \"similarity\": true }");

    var run = run("grade", "export", "similarity", folder("class"), "--out", folder("to compare"));

    assertThat(run.out())
        .contains("4 students, 1 exercise: Sum1")
        .contains("--base-code '" + temp.resolve("to compare/base-code") + "'");
    assertThat(temp.resolve("to compare/submissions/right/01_first/Sum1/Sum1.java")).exists();
    assertThat(temp.resolve("to compare/base-code/solution/01_first/Sum1/Sum1.java")).exists();
  }

  private String usage(String... words) {
    var run = run(words);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    return run.err();
  }

  private CommandRun grade(String out, String... more) {
    var words =
        new ArrayList<>(
            List.of("grade", folder("class"), "--out", folder(out), "--only", "01_first"));
    words.add("--unsafe-no-os-sandbox");
    words.addAll(List.of(more));
    return run(words.toArray(String[]::new));
  }

  private CommandRun run(String... words) {
    return CommandRun.in(course.root(), course.root(), words);
  }

  private String folder(String name) {
    return temp.resolve(name).toString();
  }

  private List<StudentResult> results(String file) {
    var list = new ArrayList<StudentResult>();
    new ResultsFile(temp.resolve(file)).forEach(list::add);
    return list;
  }
}
