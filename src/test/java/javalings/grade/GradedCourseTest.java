package javalings.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javalings.model.CheckRule;
import javalings.model.Exercise;
import javalings.model.ExerciseId;
import javalings.model.Grading;
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
}
