package javalings.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javalings.compile.CompilerInspection;
import javalings.engine.server.Pipeline;
import javalings.model.CheckResult;
import javalings.model.CheckResult.Outcome.Failed;
import javalings.model.Evidence;
import javalings.model.ExerciseId;
import javalings.model.Job;
import javalings.model.Need;
import javalings.model.RunOutcome.Finished;
import javalings.model.Source;
import org.junit.jupiter.api.Test;

/** A learner's tests against a counter that goes up, holds a limit, and has three flaws. */
class MutantsTest {

  private static final String SUBJECT =
      """
      class Counter {
        int value;
        void up() { if (value < 3) value++; }
        Counter copy() { var c = new Counter(); c.value = value; return c; }
      }
      """;

  private static final String CHECK =
      """
      import javalings.check.Mutants;
      import javalings.testrun.ActiveMutant;
      import org.junit.jupiter.api.Test;
      class TallyCheck {
        static final Mutants TESTS =
            Mutants.of(Tally.class, Counter.class, FlawedCounter.class, Flaw.values());
        @Test void right() { TESTS.assertRightPasses(); }
        @Test void die() { TESTS.assertAllDie(); }
        @Test void repeatable() { TESTS.assertRepeatable(); }
        @Test void named() { TESTS.assertFailuresNameTheirInput(); }
        enum Flaw {
          STUCK("it never goes up"), NO_LIMIT("it has no limit"), JUMPS("it jumps");
          final String words;
          Flaw(String words) { this.words = words; }
          public String toString() { return words; }
        }
      }
      class FlawedCounter {
        private static final ActiveMutant MUTANT = Mutants.active(FlawedCounter.class);
        int value;
        FlawedCounter copy() { var c = new FlawedCounter(); c.value = value; return c; }
        void up() {
          MUTANT.got("value " + value);
          if (MUTANT.has(TallyCheck.Flaw.STUCK)) return;
          if (value < 3 || MUTANT.has(TallyCheck.Flaw.NO_LIMIT))
            value += MUTANT.has(TallyCheck.Flaw.JUMPS) ? 2 : 1;
        }
      }
      """;

  private static final String GOOD =
      """
      @Test void goes_up() { var c = new Counter().copy(); c.up(); assertEquals(1, c.value, "value 0"); }
      @Test void stops() {
        var c = new Counter();
        while (c.value < 3) c.up();
        c.up();
        assertEquals(3, c.value, "from value 0 on");
      }
      """;

  @Test
  void tests_that_find_everything_pass_though_one_never_ends_on_a_mutant() {
    assertThat(failures(GOOD)).isEmpty();
  }

  @Test
  void only_the_behaviour_that_lived_is_told() {
    var failures =
        failures(
            "@Test void a() { var c = new Counter(); c.up(); assertEquals(1, c.value, \"value 0\"); }");

    assertThat(failures).containsOnlyKeys("die");
    assertThat(failures.get("die"))
        .isEqualTo("1 of 3 wrong versions of `Counter` pass your tests\n- it has no limit");
  }

  @Test
  void a_test_that_is_wrong_is_told_with_its_line() {
    assertThat(failures("\n@Test void a() { assertEquals(7, new Counter().value); }").get("right"))
        .isEqualTo(
            "Your test `a` fails in line 5, though this `Counter` is right:"
                + " expected: <7> but was: <0>");
  }

  @Test
  void a_failure_without_a_message_is_told_by_its_name() {
    assertThat(failures("@Test void a() { fail(); }").get("right"))
        .isEqualTo(
            "Your test `a` fails in line 4, though this `Counter` is right: AssertionFailedError");
  }

  @Test
  void a_test_that_never_ends_is_told_without_a_clock() {
    assertThat(failures("@Test void a() { var c = new Counter(); while (c.value < 4) c.up(); }"))
        .hasEntrySatisfying(
            "right", said -> assertThat(said).startsWith("Your test `a` does not end in line 4"));
  }

  @Test
  void no_test_that_runs_is_no_pass() {
    var none = "No test of `Tally` ran. A test is a method marked with @Test";

    assertThat(failures("void a() {}").values()).containsOnly(none);
    assertThat(failures("@Test @org.junit.jupiter.api.Disabled void a() {}").values())
        .containsOnly(none);
    assertThat(failures("@Test void a() { Assumptions.abort(); }").values()).containsOnly(none);
  }

  @Test
  void what_fails_around_the_tests_is_a_failure() {
    assertThat(failures(GOOD + "@BeforeAll static void a() { throw new Error(\"no way\"); }"))
        .hasEntrySatisfying("right", said -> assertThat(said).contains("no way"));
  }

  @Test
  void static_fields_begin_anew_in_each_run() {
    assertThat(
            failures(
                "static int runs;\n@BeforeAll static void a() { assertEquals(1, ++runs); }" + GOOD))
        .isEmpty();
  }

  @Test
  void inputs_without_a_seed_are_refused() {
    assertThat(
            failures(
                    GOOD
                        + """
                        @Test void r() {
                          var c = new Counter();
                          c.value = new java.util.Random().nextInt();
                          c.up();
                        }
                        """)
                .get("repeatable"))
        .startsWith("Two runs of your tests tried different inputs");
  }

  @Test
  void a_message_without_the_input_is_refused() {
    var silent = GOOD.replace(", \"value 0\"", "");

    assertThat(failures(silent)).containsOnlyKeys("named");
    assertThat(failures(silent).get("named"))
        .startsWith("Your test `goes_up` fails in line 4 for a wrong `Counter`, and its message");
  }

  @Test
  void what_tests_print_is_shown_once() {
    var evidence = evidence(GOOD + "@Test void p() { System.out.println(\"hello\"); }");

    assertThat(evidence.printed().text()).containsOnlyOnce("hello");
  }

  private static Map<String, String> failures(String tests) {
    return evidence(tests).run().stream()
        .flatMap(run -> ((Finished) run).results().stream())
        .filter(check -> !check.passed())
        .collect(
            Collectors.toMap(
                CheckResult::name, check -> ((Failed) check.outcome()).failure().message()));
  }

  private static Evidence evidence(String tests) {
    var learner =
        "import static org.junit.jupiter.api.Assertions.*;\nimport org.junit.jupiter.api.*;\n"
            + "class Tally {\n"
            + tests
            + "}\n"
            + SUBJECT;
    var job =
        new Job(
            new ExerciseId("00_test", "Tally"),
            List.of(new Source("exercises/00_test/Tally.java", learner)),
            List.of(new Source("src/checks/00_test/TallyCheck.java", CHECK)),
            List.of(),
            List.of(Need.JUNIT),
            Duration.ofSeconds(60));
    var evidence = new Pipeline(CompilerInspection.NONE).run(job, () -> {});
    assertThat(evidence.problems()).isEmpty();
    return evidence;
  }
}
