package javalings.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javalings.course.CourseFolder;
import javalings.model.CheckRule;
import javalings.model.Exercise;
import javalings.model.ExerciseId;
import javalings.model.Grading;
import javalings.model.Need;
import javalings.model.SandboxGrant;
import javalings.model.Visibility;
import org.junit.jupiter.api.Test;

class GradedCourseTest {

  /** The sets of the JDK that nobody can change have another order in each virtual machine. */
  @Test
  void theWordsThatItsDigestIsMadeOfAreTheSameInEveryVirtualMachine() {
    var rule = new CheckRule(1, Optional.empty());
    var grading =
        new Grading(
            new Visibility.Visible(),
            true,
            Map.of("a", rule, "b", rule, "c", rule, "d", rule, "e", rule),
            false);
    var exercise =
        new Exercise(
            new ExerciseId("t", "X1"),
            "title",
            List.of(),
            EnumSet.allOf(SandboxGrant.class),
            Exercise.DEFAULT_TIMEOUT,
            1,
            List.of(),
            grading);

    assertThat(exercise.toString())
        .contains("grants=[THREADS, FILES, REFLECT, NETWORK]")
        .matches(".*\\{a=.*, b=.*, c=.*, d=.*, e=.*}.*");
  }

  @Test
  void oneWorkerServesAsManyInARowAsItCan() {
    var all =
        List.of(
            exercise("Server", Set.of(SandboxGrant.NETWORK), List.of()),
            exercise("Race", Set.of(SandboxGrant.THREADS), List.of()),
            exercise("Query", Set.of(), List.of(Need.H2)),
            exercise("Folder", Set.of(SandboxGrant.FILES), List.of()),
            exercise("Loop", Set.of(), List.of()),
            exercise("Trace", Set.of(SandboxGrant.THREADS), List.of(Need.OTEL)));

    assertThat(
            new GradedCourse(new CourseFolder(Path.of(".")), all, Instant.EPOCH).inOrderOfGrants())
        .extracting(it -> it.id().name())
        .containsExactly("Loop", "Query", "Race", "Server", "Folder", "Trace");
  }

  private static Exercise exercise(String name, Set<SandboxGrant> grants, List<Need> needs) {
    return new Exercise(
        new ExerciseId("t", name),
        name,
        needs,
        grants,
        Exercise.DEFAULT_TIMEOUT,
        1,
        List.of(),
        new Grading(new Visibility.Visible(), true, Map.of(), false));
  }
}
