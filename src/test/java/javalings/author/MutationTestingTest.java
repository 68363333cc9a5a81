package javalings.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javalings.course.CourseFolder;
import javalings.course.MiniCourse;
import javalings.engine.client.ForkedEngine;
import javalings.engine.client.JavaCommand;
import javalings.engine.server.EngineMain;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mutants of a real solution go through a real engine. */
class MutationTestingTest {

  private static final ForkedEngine ENGINE = engine();

  @TempDir private Path folder;
  private MiniCourse course = new MiniCourse(Path.of(""));

  @AfterAll
  static void closeEngine() {
    ENGINE.close();
  }

  @BeforeEach
  void copyTheCourse() {
    course = MiniCourse.copyTo(folder.resolve("course"));
  }

  private static ForkedEngine engine() {
    return ForkedEngine.alone(
        new JavaCommand(EngineMain.class.getName(), JavaCommand.cacheOfBuild()));
  }

  private MutationTesting.Outcome prove(CourseFolder course) throws InterruptedException {
    return prove(course, ENGINE);
  }

  private MutationTesting.Outcome prove(CourseFolder course, ForkedEngine engine)
      throws InterruptedException {
    return new MutationTesting(course, List.of(engine), folder.resolve("memory"))
        .prove(exercise -> exercise.name().equals("Sum1"), _ -> {});
  }

  private static MutantTally only(MutationTesting.Outcome outcome) {
    assertThat(outcome.tallies()).hasSize(1);
    return outcome.tallies().getFirst();
  }

  @Test
  void aGoodCheckKillsWhatChangesTheSum() throws Exception {
    var tally = only(prove(course.course()));

    assertThat(tally.killed()).isGreaterThanOrEqualTo(4);
    assertThat(tally.survivors()).isEmpty();
    assertThat(tally.percent()).isEqualTo(100);
  }

  @Test
  void aWeakCheckIsToldWhatItMissedUnlessSomebodyExplainsIt() throws Exception {
    course.write(
        "src/checks/01_first/Sum1Check.java",
        """
        import static org.junit.jupiter.api.Assertions.assertEquals;
        import java.util.List;
        import org.junit.jupiter.api.Test;

        class Sum1Check {
          @Test
          void adds_every_number() {
            assertEquals(0, Sum1.sum(List.of()));
          }
        }
        """);
    var survivor = only(prove(course.course())).survivors().getFirst();

    course.write(
        "src/survivors/01_first/Sum1.txt",
        "- %s\n+ %s\nBecause.\n- x\n+ y\nWrong.\n- x\n+ y\n"
            .formatted(survivor.before(), survivor.after()));
    var explained = prove(course.course());

    assertThat(only(explained).survivors()).doesNotContain(survivor);
    assertThat(only(explained).explained()).isEqualTo(1);
    assertThat(explained.faults())
        .extracting(Object::toString)
        .containsExactly(
            "src/survivors/01_first/Sum1.txt:4: No mutant like this survives; remove it from here",
            "src/survivors/01_first/Sum1.txt:7: Say below why nobody can tell the two lines apart");
  }

  @Test
  void whatIsKnownIsNotTriedAgain() throws Exception {
    var first = prove(course.course());
    var closed = engine();
    closed.close();

    assertThat(prove(course.course(), closed)).isEqualTo(first);
  }
}
