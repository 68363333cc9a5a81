package javalings.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javalings.course.Json;
import javalings.course.MiniCourse;
import javalings.model.ErrorCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliProgramTest {

  @TempDir Path temp;
  private MiniCourse course;

  /** The miniature course stands for the clone that Javalings was built in. */
  @BeforeEach
  void cloneTheCourse() {
    course = MiniCourse.copyTo(temp.resolve("clone"));
  }

  @Test
  void theFirstCommandMakesTheWorkspaceAndSaysSo() {
    var run = run("check", "Hello1");

    assertThat(run.err()).startsWith("Your workspace is ./workspace: edit the files in its");
    assertThat(mine("exercises/01_first/Hello1.java")).exists();
    assertThat(run("list").err()).isEmpty();
  }

  @Test
  void checkSaysWhatIsWrongAndEndsWithOne() {
    var run = run("check", "Hello1");

    assertThat(run.code()).isEqualTo(ExitCode.NOT_SOLVED);
    assertThat(run.out()).contains("exercises/01_first/Hello1.java:4:").contains("Hello1");
  }

  @Test
  void checkOfASolvedExerciseIsRememberedAndBringsTheSolution() throws Exception {
    solve("01_first/Sum1.java");

    assertThat(run("check", "Sum1").code()).isEqualTo(ExitCode.SOLVED);
    assertThat(run("list").out()).contains("1 of 4 solved");
    assertThat(mine("solutions/01_first/Sum1.java")).exists();
    assertThat(run("solution", "Sum1").out()).contains("for (var number : numbers)");
  }

  @Test
  void checkAllOfASolvedCourseEndsWithZero() throws Exception {
    solveEverything();

    var run = run("check", "--all");

    assertThat(run.out()).endsWith("All 4 are solved.\n");
    assertThat(run.code()).isEqualTo(ExitCode.SOLVED);
  }

  @Test
  void checkAsJsonHasTheKeysOfTheContract() throws Exception {
    run("list");
    solve("01_first/Sum1.java");
    Files.delete(mine("exercises/02_more/Parts1/Cart.java"));

    var run = run("check", "--all", "--format", "json");

    assertThat(run.code()).isEqualTo(ExitCode.NOT_SOLVED);
    var root = ((Json.Members) Json.read(run.out())).values();
    assertThat(root.get("solved")).isInstanceOfSatisfying(Json.Whole.class, it -> is(1, it));
    assertThat(root.get("total")).isInstanceOfSatisfying(Json.Whole.class, it -> is(4, it));
    assertThat(root.get("exercises") instanceof Json.Items items ? items.values() : List.<Json>of())
        .extracting(it -> text(it, "name") + " " + text(it, "topic") + " " + text(it, "outcome"))
        .containsExactly(
            "Hello1 01_first does-not-compile",
            "Sum1 01_first solved",
            "Loop1 02_more timed-out",
            "Parts1 02_more missing");
    assertThat(run.out()).contains("\"code\":\"compiler.err.expected\"").contains("\"millis\":");
  }

  /** As on a full disk: whoever asked for a verdict gets it. */
  @Test
  void aVerdictThatCannotBeNotedIsSaidAllTheSame() throws Exception {
    run("list");
    solve("01_first/Sum1.java");
    Files.createFile(mine("solutions"));

    var run = run("check", "Sum1");

    assertThat(run.out()).contains("Solved").endsWith("Solved.\n");
    assertThat(run.err()).startsWith("The verdict could not be noted: ");
    assertThat(run.code()).isEqualTo(ExitCode.SOLVED);
  }

  @Test
  void checkWritesToAFile() throws Exception {
    var run = run("check", "Hello1", "--format", "json", "--output", "report.json");

    assertThat(run.out()).isEmpty();
    assertThat(course.root().resolve("report.json"))
        .content()
        .startsWith("{\"format\":1,\"exercises\":[");
  }

  @Test
  void aSolvedExerciseThatNoLongerPassesStaysSolvedWithThatBesideIt() throws Exception {
    solveEverything();
    run("check", "Sum1");
    Files.writeString(mine("exercises/01_first/Sum1.java"), "class Sum1 {}");

    assertThat(run("run", "Sum1").out()).contains("Sum1 stays solved, and has changed since.");

    assertThat(run("list").out()).contains("1 of 4 solved").contains("changed since · ");
    assertThat(run("list", "--json").out()).contains("\"solved\":true,\"changedSince\":true");
    assertThat(run("check", "--all").out()).contains("Sum1 stays solved");
    assertThat(run("list", "--json").out()).contains("\"solved\":true,\"changedSince\":true");

    solve("01_first/Sum1.java");
    run("check", "Sum1");
    assertThat(run("list").out()).contains("4 of 4 solved").doesNotContain("changed since");
  }

  @Test
  void aRoundThroughAllExercisesIsNoAttempt() throws Exception {
    solve("02_more/Loop1.java"); // else it runs until its limit
    run("check", "--all");

    assertThat(run("list", "--json").out()).doesNotContain("\"attempts\":1");
  }

  @Test
  void aResetCanBeUndoneAndThatToo() throws Exception {
    assertThat(run("reset", "--undo").code()).isEqualTo(ExitCode.NOT_SOLVED);
    solveEverything();
    var mine = Files.readString(mine("exercises/01_first/Sum1.java"));
    run("reset", "--all");
    Files.writeString(mine("exercises/01_first/Sum1.java"), "class Sum1 {}");

    var run = run("reset", "--undo");

    assertThat(run.code()).isEqualTo(ExitCode.SOLVED);
    assertThat(run.out()).contains("exercises/01_first/Sum1.java is as it was before the reset");
    assertThat(mine("exercises/01_first/Sum1.java")).hasContent(mine);
    assertThat(run("check", "--all").out()).endsWith("All 4 are solved.\n");
    run("reset", "--undo");
    assertThat(mine("exercises/01_first/Sum1.java")).hasContent("class Sum1 {}");
    assertThat(run("reset", "--undo", "Sum1").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void everyCallOfHintClimbsTheLadder() {
    var first = run("hint", "Sum1").out();
    var second = run("hint", "Sum1").out();

    assertThat(first).contains("Which numbers does the loop visit?").doesNotContain("size() - 1");
    assertThat(second).contains("Hint 2 of 2").contains("size() - 1");
    assertThat(run("hint", "Sum1").out()).isEqualTo(second);
    assertThat(run("list", "--json").out()).contains("\"name\":\"Sum1\"").contains("\"hints\":2");
  }

  @Test
  void aHintThatFitsTheLastVerdictComesFirst() throws Exception {
    assertThat(run("hint", "Sum1").out()).doesNotContain("Hint for").contains("Hint 1 of 2");

    run("check", "Sum1");

    assertThat(run("hint", "Sum1").out())
        .containsSubsequence("Hint for \"adds every number\"", "following the loop", "Hint 1 of 2");

    solve("01_first/Sum1.java");

    assertThat(run("hint", "Sum1").out())
        .as("about a file that nobody has judged")
        .doesNotContain("Hint for");
  }

  @Test
  void theTrainingRunSaysNothingAndLeavesTheWorkspaceAlone() {
    var run = run("doctor", "--rehearse");

    assertThat(run.out()).startsWith("ok").doesNotContain("Hint");
    assertThat(mine(".javalings")).doesNotExist();
    assertThat(run("doctor", "--help").out()).doesNotContain("rehearse");
  }

  /** Whatever an engine could find out again is not worth waiting for. */
  @Test
  void aHintStartsNoEngine() {
    var command = new ClassFileImporter().importClasses(HintCommand.class);
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("javalings.sandbox..", "javalings.engine..")
                .or(belongToAnyOf(BatchCheck.class, EngineCommands.class)))
        .check(command);
  }

  @Test
  void aHintCanBeAskedForByItsNumber() {
    assertThat(run("hint", "Sum1", "--level", "1").out()).doesNotContain("Hint for");
    assertThat(run("hint", "Sum1", "--level", "2").out()).contains("Hint 2 of 2");
    assertThat(run("hint", "Sum1", "--level", "3").err()).startsWith("Sum1 has hints 1 to 2");
  }

  @Test
  void aSolutionIsForThoseWhoHaveSolved() {
    assertThat(run("solution", "Sum1").code()).isEqualTo(ExitCode.NOT_SOLVED);
    assertThat(run("solution", "Sum1").err()).contains("Sum1 is not solved yet");
    assertThat(run("solution", "Sum1", "--anyway").out()).contains("for (var number : numbers)");
  }

  @Test
  void resetBringsTheOriginalBackAndKeepsWhatWasWritten() throws Exception {
    solve("01_first/Sum1.java");
    run("check", "Sum1");

    var run = run("reset", "Sum1");

    assertThat(run.out())
        .isEqualTo(
            "01_first/Sum1 is as it was at the start;"
                + " what you wrote is in .javalings/before-reset\n");
    assertThat(mine("exercises/01_first/Sum1.java")).content().contains("TODO");
    assertThat(run("list").out()).contains("0 of 4 solved");
  }

  @Test
  void resetTakesSeveralOrAllButNotNothing() throws Exception {
    run("list");
    solveEverything();

    assertThat(run("reset", "Sum1", "Hello1").code()).isEqualTo(ExitCode.SOLVED);
    assertThat(run("reset", "--all").out()).hasLineCount(4);
    assertThat(run("reset").code()).isEqualTo(ExitCode.USAGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          chek            | There is no command chek; did you mean check?
          hint sum        | There is no exercise sum; did you mean Sum1?
          hint Zebra9     | There is no exercise Zebra9; `./runner list` shows them all
          check --format xml | There is no format xml; there are: text, json, junit
          check --formatt x  | Unknown option
          check --all Sum1   | Name exercises or say --all, not both
          solution        | Missing required parameter
          explain E9999   | There is no page on E9999
          explain E0383   | There is no page on E0383; did you mean E0373
          explain ../pom  | There is no page on ../pom
          completion tcsh | There is no completion for tcsh; there are: bash, zsh, fish
          list --color blue | Invalid value
          watch --edit-cmd= | --edit-cmd needs a command that opens a file
          watch --edit-cmd='' | --edit-cmd needs a command that opens a file
          """)
  void wrongUsageIsSaidAndEndsWithTwo(String line, String sentence) {
    var run = run(line.split(" ", -1));

    assertThat(run.err()).contains(sentence);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aBrokenCourseIsListedAndEndsWithThree() {
    course.delete("src/checks/01_first/Sum1Check.java").delete("hints/02_more/Loop1.md");

    var run = run("list");

    assertThat(run.code()).isEqualTo(ExitCode.COURSE);
    assertThat(run.err())
        .contains("exercises/course.json:14: src/checks/01_first/Sum1Check.java is missing")
        .contains("exercises/course.json:21: hints/02_more/Loop1.md is missing")
        .contains("The course cannot be used: 2 problems");
  }

  @Test
  void aCourseThatIsNotThereEndsWithThree() {
    var run = run("list", "--course", "nowhere", "--workspace", "other");

    assertThat(run.code()).isEqualTo(ExitCode.COURSE);
    assertThat(run.err()).contains("There is no folder");
  }

  @Test
  void initMakesAWorkspaceThatRemembersItsCourseAndIsUsedFromInside() {
    var other = MiniCourse.copyTo(temp.resolve("other-course"));
    var mine = temp.resolve("my work");

    var made = run("init", mine.toString(), "--course", other.root().toString());

    assertThat(made.code()).isEqualTo(ExitCode.SOLVED);
    assertThat(mine.resolve("exercises/01_first/Sum1.java")).exists();
    var inside = CommandRun.in(mine.resolve("exercises"), course.root(), "hint", "Sum1");
    assertThat(inside.code()).isEqualTo(ExitCode.SOLVED);
    assertThat(mine.resolve(".javalings/progress.json")).exists();
    assertThat(course.root().resolve("workspace")).doesNotExist();
  }

  @Test
  void initRefusesAFileAndACourse() throws Exception {
    Files.writeString(course.root().resolve("file"), "x");

    assertThat(run("init", "file").code()).isEqualTo(ExitCode.USAGE);
    assertThat(run("init", ".").err()).contains("is a course; name a folder outside of it");
    assertThat(run("init", " ").err()).contains("has no name");
  }

  @Test
  void initMakesNoWorkspaceAmongTheExercisesOfAnother() {
    run("init", "mine");

    var run = run("init", "mine/exercises/again");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("lies among the exercises of the workspace");
  }

  @Test
  void aWorkspaceIsNotMixedWithAnotherCourse() {
    var other = MiniCourse.copyTo(temp.resolve("other-course"));
    run("list");
    run("hint");

    var run = run("list", "--course", other.root().toString(), "--workspace", "workspace");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("is a workspace of the course in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "help"})
  void helpNamesEveryCommandAndEveryExitCode(String word) {
    var run = run(word);

    assertThat(run.code()).isEqualTo(ExitCode.SOLVED);
    for (var name : Commands.names()) {
      assertThat(run.out()).contains("./runner " + (name.equals("run") ? "check" : name));
    }
    assertThat(run.out()).contains("0 solved").contains("70 a bug of ours");
  }

  @Test
  void everyCommandHasHelp() {
    for (var name : Commands.names()) {
      var run = run(name, "--help");
      assertThat(run.code()).as(name).isEqualTo(ExitCode.SOLVED);
      assertThat(run.out()).startsWith("Usage: runner " + name).contains("--workspace");
    }
  }

  @Test
  void explainListsAllCodesWhenNoneIsNamed() {
    var run = run("explain");

    assertThat(run.code()).isEqualTo(ExitCode.SOLVED);
    assertThat(run("explain", "--help").out()).contains("cost-boxing");
    for (var code : ErrorCode.values()) {
      assertThat(run.out()).contains(code.word());
      assertThat(run.out().replaceAll("\\s+", " ")).contains(code.meaning());
    }
  }

  @Test
  void globalOptionsMayStandBeforeTheCommand() {
    var run = run("--workspace", "elsewhere", "hint", "Sum1");

    assertThat(run.code()).isEqualTo(ExitCode.SOLVED);
    assertThat(course.root().resolve("elsewhere/.javalings/progress.json")).exists();
  }

  @Test
  void aBugOfOursIsOneSentenceAndALog() throws Exception {
    run("list");
    Files.createDirectories(mine(".javalings/delivered.json"));

    var run = run("reset", "Sum1");

    assertThat(run.err()).doesNotContain("\tat ");
    assertThat(run.code()).isIn(ExitCode.MACHINE, ExitCode.BUG);
  }

  @Test
  void colourIsForTerminalsUnlessAskedFor() {
    assertThat(run("hint", "Sum1").out()).doesNotContain("\u001b");
    assertThat(run("hint", "Sum1", "--color", "always").out()).contains("\u001b[");
  }

  private CommandRun run(String... args) {
    return CommandRun.in(course.root(), course.root(), args);
  }

  private Path mine(String path) {
    return course.root().resolve("workspace").resolve(path);
  }

  private void solveEverything() throws IOException {
    for (var file :
        List.of(
            "01_first/Hello1.java",
            "01_first/Sum1.java",
            "02_more/Loop1.java",
            "02_more/Parts1/Cart.java",
            "02_more/Parts1/Price.java")) {
      solve(file);
    }
  }

  private void solve(String file) throws IOException {
    var target = mine("exercises/" + file);
    if (!Files.exists(mine(".javalings"))) {
      run("hint", "Hello1");
    }
    Files.createDirectories(target.resolveSibling(""));
    Files.writeString(target, Files.readString(course.root().resolve("src/solutions/" + file)));
  }

  private static void is(long expected, Json.Whole actual) {
    assertThat(actual.value()).isEqualTo(expected);
  }

  private static String text(Json json, String key) {
    return ((Json.Members) json).values().get(key) instanceof Json.Text text ? text.value() : "";
  }
}
