package javalings.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javalings.course.CourseFolder;
import javalings.engine.Engine;
import javalings.engine.client.ForkedEngine;
import javalings.engine.client.JavaCommand;
import javalings.engine.server.EngineMain;
import javalings.model.Exercise;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The shipped course is as it should be: what {@code ./runner dev check} proves. Each build proves
 * some of the exercises as a whole, one of 24, and tries an eighth of the others; the long test
 * proves all.
 */
class CourseTest {

  @Test
  void aPartOfTheShippedCourseIsProven() throws Exception {
    assertProven(CourseTest::isProven);
  }

  private static boolean isProven(Exercise exercise) {
    return number(exercise) == 0;
  }

  /** The same in each build. */
  private static int number(Exercise exercise) {
    return Math.floorMod(exercise.id().hashCode(), 24);
  }

  @Test
  @Tag("long")
  void theShippedCourseIsProven() throws Exception {
    assertProven(_ -> true);
  }

  /** They, too, begin with something to do and can be solved. */
  @Test
  void theStartersOfAnEighthOfTheOthersFailAndTheirSolutionsPass() throws Exception {
    var course = new CourseFolder(Path.of(""));
    withEngines(engines -> {
      var wrong =
          new EnginePool(course, engines)
              .all(
                  exercise -> number(exercise) % 8 == 1,
                  (exercise, examiner) -> {
                    var tried = new ExerciseExaminer(examiner, exercise);
                    var starter = tried.of(course.starter(exercise)).verdict();
                    var solution = tried.of(course.solution(exercise)).verdict();
                    return starter.solved() || !solution.solved()
                        ? Optional.of(exercise.name() + ": " + solution)
                        : Optional.<String>empty();
                  });
      assertThat(wrong.stream().flatMap(Optional::stream)).isEmpty();
    });
  }

  private static void assertProven(Predicate<Exercise> wanted) throws Exception {
    withEngines(engines -> {
      var proof = new CourseProof(new CourseFolder(Path.of("")), engines);
      assertThat(proof.faults(wanted, _ -> {})).isEqualTo(List.of());
    });
  }

  private interface Work {
    void with(List<Engine> engines) throws Exception;
  }

  private static void withEngines(Work work) throws Exception {
    var command = new JavaCommand(EngineMain.class.getName(), JavaCommand.cacheOfBuild());
    var engines = Stream.generate(() -> (Engine) ForkedEngine.alone(command)).limit(2).toList();
    try {
      work.with(engines);
    } finally {
      engines.forEach(Engine::close);
    }
  }
}
