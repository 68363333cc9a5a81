package javalings.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import javalings.course.CourseFolder;
import javalings.engine.Examiner;
import javalings.engine.client.ForkedEngine;
import javalings.engine.client.JavaCommand;
import javalings.engine.server.EngineMain;
import javalings.model.CheckResult;
import javalings.model.CheckResult.Outcome.Failed;
import javalings.model.Exercise;
import javalings.model.Report;
import javalings.model.Source;
import javalings.model.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tools that misbehave get a sentence that names it, and the next answer finds nothing of it. */
@Tag("long")
class BadToolsTest {

  private static final CourseFolder COURSE = new CourseFolder(Path.of(""));
  private static final Exercise FD = exercise("Fd");
  private static final Exercise UV = exercise("Uv");

  /** A file in folders that everybody uses, other builds on this machine too. */
  private static final String STRAY = ".javalings-stray-" + ProcessHandle.current().pid();

  private static ForkedEngine engine;

  @BeforeAll
  static void start() {
    var command = new JavaCommand(EngineMain.class.getName(), JavaCommand.cacheOfBuild());
    engine = ForkedEngine.withStandby(command);
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  @AfterEach
  void theNextAnswersAreClean() throws InterruptedException {
    for (var exercise : List.of(FD, UV)) {
      var report = answer(exercise, solution(exercise));
      assertThat(report.verdict()).isInstanceOf(Verdict.Solved.class);
      assertThat(report.notes()).isEmpty();
    }
  }

  @Test
  void aToolThatFollowsALinkInCircles() throws InterruptedException {
    var circles = solution(FD).replace("&& !around.contains(path.toRealPath())", "");
    assertThat(words(answer(FD, circles))).contains("The tool follows a link in circles");
  }

  @Test
  void aToolThatPrintsWithoutEnd() throws InterruptedException {
    var endless =
        solution(FD).replace("System.out.println(path);", "while (true) System.out.println(path);");
    assertThat(words(answer(FD, endless))).contains("The tool printed more than 1 MB");
  }

  @Test
  void aToolThatNeverEnds() throws InterruptedException {
    var stuck = solution(FD).replace("System.out.println(path);", "while (depth > 0) {}");
    var verdict = examiner(FD).within(Duration.ofSeconds(3)).of(sources(FD, stuck)).verdict();
    assertThat(verdict)
        .isInstanceOfSatisfying(
            Verdict.TimedOut.class,
            it -> assertThat(it.frames().getFirst().method()).isEqualTo("walk"));
  }

  @Test
  void aToolThatEndsTheProgram() throws InterruptedException {
    var exits = solution(UV).replace("return 0;", "System.exit(0);\n    return 0;");
    assertThat(answer(UV, exits).verdict())
        .isInstanceOfSatisfying(
            Verdict.Crashed.class,
            it -> assertThat(it.what()).contains("ended the whole program with System.exit(0)"));
  }

  @Test
  void aToolThatLeavesAFolderOpen() throws InterruptedException {
    var open =
        solution(FD)
            .replace(
                "try (var list = Files.list(folder)) {", "var list = Files.list(folder);\n    {");
    assertThat(words(answer(FD, open)))
        .contains("left open: `src`, `src/deep`, `src/deep/deeper`.");
  }

  @Test
  void aToolThatWritesWhereItWasStarted() throws InterruptedException {
    assertThat(words(answer(UV, writing("Path.of(\"uv.lock\")"))))
        .contains("wrote `uv.lock` into the folder that it was started in");
    assertThat(Path.of("uv.lock")).doesNotExist();
  }

  @Test
  void aToolThatWritesOutsideOfItsFolder() throws InterruptedException {
    var above = "index.getParent().resolveSibling(\"stray.lock\")";
    assertThat(words(answer(UV, writing(above)))).contains("wrote `stray.lock` outside");
    var shared = "Path.of(\"/tmp/%s\")".formatted(STRAY);
    assertThat(words(answer(UV, writing(shared)))).contains("wrote `" + STRAY + "` outside");
    assertThat(Path.of("/tmp", STRAY)).doesNotExist();
    var home = "Path.of(System.getProperty(\"user.home\"), \"%s\")".formatted(STRAY);
    assertThat(words(answer(UV, writing(home)))).contains("wrote `" + STRAY + "` outside");
    assertThat(Path.of(System.getProperty("user.home"), STRAY)).doesNotExist();
    var temporary = "Files.createTempFile(\"stray\", null)";
    assertThat(words(answer(UV, writing(temporary)))).contains("wrote `stray");
  }

  private static String writing(String where) {
    return solution(UV).replace("project.resolve(\"uv.lock\")", where);
  }

  private static Exercise exercise(String name) {
    return COURSE.load().exercises().stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String solution(Exercise exercise) {
    return COURSE.solution(exercise).getFirst().text();
  }

  private static ExerciseExaminer examiner(Exercise exercise) {
    return new ExerciseExaminer(new Examiner(COURSE, engine), exercise);
  }

  private static List<Source> sources(Exercise exercise, String text) {
    return List.of(new Source(COURSE.starter(exercise).getFirst().path(), text));
  }

  private static Report answer(Exercise exercise, String text) throws InterruptedException {
    assertThat(Files.exists(Path.of("uv.lock"))).isFalse();
    return examiner(exercise).of(sources(exercise, text));
  }

  private static String words(Report report) {
    assertThat(report.verdict()).isInstanceOf(Verdict.ChecksFail.class);
    return report.verdict() instanceof Verdict.ChecksFail(var checks)
        ? checks.stream().map(BadToolsTest::message).collect(Collectors.joining("\n"))
        : "";
  }

  private static String message(CheckResult check) {
    return check.outcome() instanceof Failed(var failure) ? failure.message() : "";
  }
}
