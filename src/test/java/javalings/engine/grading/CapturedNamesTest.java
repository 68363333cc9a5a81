package javalings.engine.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javalings.compile.CompiledChecks;
import javalings.model.Diagnostic;
import javalings.model.ExerciseId;
import javalings.model.Job;
import javalings.model.Source;
import org.junit.jupiter.api.Test;

/** A check that implements an interface of the submission, and what the submission adds to it. */
class CapturedNamesTest {

  private static final String CHECK =
      """
      import static org.junit.jupiter.api.Assertions.assertEquals;
      import java.util.ArrayList;
      import java.util.List;
      import org.junit.jupiter.api.Test;

      class DoorCheck {
        private final List<String> calls = new ArrayList<>();

        @Test void closes() { new Door(new Seen()).use(); assertEquals(List.of("close"), calls); }

        private final class Seen implements Door.Lock {
          @Override public void close() { assertEquals(0, calls.size()); calls.add("close"); List.of().size(); }
        }
      }
      """;

  private static final String SOLUTION =
      "class Door { interface Lock { void close(); } final Lock lock; Door(Lock lock) { this.lock = lock; } void use() { lock.close(); } }";

  private final SubmissionCompiler compiler =
      new SubmissionCompiler(CompiledChecks.NONE, PolicyFindings::of);

  private List<String> said(String answer) {
    var job =
        new Job(
            new ExerciseId("t", "Door"),
            List.of(new Source("exercises/t/Door.java", answer)),
            List.of(new Source("DoorCheck.java", CHECK)),
            List.of(new Source("src/solutions/t/Door.java", SOLUTION)),
            List.of(),
            Duration.ofSeconds(1));
    return compiler.compile(job) instanceof CompilerReply.Settled(var evidence)
        ? evidence.findings().stream().map(Diagnostic::message).toList()
        : List.of();
  }

  @Test
  void aMemberOfAnInterfaceStandsInForNothingOfTheChecks() {
    assertThat(said(SOLUTION)).isEmpty();
    for (var added :
        List.of(
            "default void assertEquals(int a, int b) { }",
            "java.util.List<String> calls = new java.util.ArrayList<>();",
            "class List { static java.util.List<String> of() { return null; } }")) {
      assertThat(said(SOLUTION.replace("void close();", "void close(); " + added)))
          .as(added)
          .isNotEmpty()
          .allMatch(it -> it.contains("stand in for another one in the checks"));
    }
  }

  @Test
  void anAnswerMayHaveOtherNamesThanTheSolution() {
    var other =
        "class Door { interface Lock { void close(); default Lock twice() { return () -> { close(); close(); }; } } record Key(Lock it) { } final Key key; Door(Lock lock) { key = new Key(lock); } void use() { key.it().close(); } }";
    assertThat(said(other)).isEmpty();
  }
}
