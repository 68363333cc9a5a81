package javalings.check;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javalings.testrun.ActiveMutant;
import javalings.testrun.EndlessTests;
import javalings.testrun.MutantRuns;
import javalings.testrun.TestOutcome;
import javalings.testrun.TestOutcome.TestFailure;
import org.jspecify.annotations.Nullable;

/**
 * Holds a learner's tests against a subject that is right and against mutants of it. The check has
 * the subject once more under another name, with a switch for each flaw:
 *
 * <pre>{@code
 * class FlawedCarPark {
 *   private static final ActiveMutant MUTANT = Mutants.active(FlawedCarPark.class);
 *   boolean isFull() { return free() <= (MUTANT.has(Flaw.FULL_TOO_EARLY) ? 1 : 0); }
 * }
 * Mutants.of(Tests1.class, CarPark.class, FlawedCarPark.class, Flaw.values()).assertAllDie();
 * }</pre>
 *
 * <p>A flaw's {@code toString} says how the subject behaves, as in "a full car park lets one more
 * in": that is all that a learner is told of it. Tests that never end because of a flaw have found
 * it; they are stopped after a number of calls and not after a time.
 */
public final class Mutants {

  private static final int LONGEST_WORDS = 300;

  private final Class<?> tests;
  private final Class<?> subject;
  private final MutantRuns runs;
  private final List<Enum<?>> flaws;
  private final Map<Enum<?>, TestOutcome> mutants = new LinkedHashMap<>();
  private @Nullable TestOutcome right;

  private Mutants(Class<?> tests, Class<?> subject, Class<?> flawed, Enum<?>... flaws) {
    this.tests = tests;
    this.subject = subject;
    this.runs = new MutantRuns(tests, subject, flawed);
    this.flaws = List.copyOf(Arrays.asList(flaws));
  }

  /**
   * Prepares the runs, each of which is made when it is asked for, and once.
   *
   * @param tests the learner's tests
   * @param subject the learner's class that they test
   * @param flawed the check's class that takes its place and its name
   * @param flaws what it asks its {@link #active} mutant for
   */
  public static Mutants of(Class<?> tests, Class<?> subject, Class<?> flawed, Enum<?>... flaws) {
    return new Mutants(tests, subject, flawed, flaws);
  }

  /** The mutant that the asking class is in this run. */
  public static ActiveMutant active(Class<?> flawed) {
    return MutantRuns.active(flawed);
  }

  /** There is a test, and the right subject passes all of them. */
  public Mutants assertRightPasses() {
    var outcome = right();
    if (!outcome.failures().isEmpty()) {
      throw refusal(outcome.failures().getFirst());
    }
    if (outcome.ran() == 0) {
      throw new Refusal(
          "No test of `%s` ran. A test is a method marked with @Test"
              .formatted(tests.getSimpleName()),
          "",
          List.of());
    }
    return this;
  }

  /** Every mutant makes a test fail. */
  public Mutants assertAllDie() {
    assertRightPasses();
    var alive = flaws.stream().filter(flaw -> with(flaw).passed()).toList();
    if (!alive.isEmpty()) {
      throw new Refusal(
          "%d of %d wrong versions of `%s` pass your tests"
              .formatted(alive.size(), flaws.size(), subject.getSimpleName()),
          alive.stream().map(flaw -> "- " + flaw).collect(Collectors.joining("\n")),
          List.of());
    }
    return this;
  }

  /** Two runs give the subject the same inputs. */
  public Mutants assertRepeatable() {
    assertRightPasses();
    if (right().digest() != runs.rightAgain().digest()) {
      throw new Refusal(
          "Two runs of your tests tried different inputs. What fails today may pass tomorrow, and"
              + " nobody can look at it again: give Random a seed that stays the same",
          "",
          List.of());
    }
    return this;
  }

  /** An assertion that fails says for which input. */
  public Mutants assertFailuresNameTheirInput() {
    assertRightPasses();
    flaws.stream()
        .flatMap(flaw -> with(flaw).failures().stream())
        .filter(failure -> failure.thrown() instanceof AssertionError)
        .filter(failure -> failure.inputs().stream().noneMatch(words(failure)::contains))
        .findFirst()
        .ifPresent(failure -> {
          throw new Refusal(
              "Your test `%s` fails%s for a wrong `%s`, and its message names no input: %s"
                  .formatted(
                      failure.test(), line(failure), subject.getSimpleName(), words(failure)),
              "",
              List.of());
        });
    return this;
  }

  private TestOutcome right() {
    var known = right;
    if (known == null) {
      known = runs.right();
      right = known;
    }
    return known;
  }

  private TestOutcome with(Enum<?> flaw) {
    var known = mutants.get(flaw);
    if (known == null) {
      known = runs.with(flaw);
      mutants.put(flaw, known);
    }
    return known;
  }

  private Refusal refusal(TestFailure failure) {
    var why = failure.thrown() instanceof EndlessTests ? "does not end" : "fails";
    return new Refusal(
        "Your test `%s` %s%s, though this `%s` is right: %s"
            .formatted(failure.test(), why, line(failure), subject.getSimpleName(), words(failure)),
        "",
        List.of());
  }

  private String line(TestFailure failure) {
    return Arrays.stream(failure.thrown().getStackTrace())
        .filter(frame -> (tests.getSimpleName() + ".java").equals(frame.getFileName()))
        .filter(frame -> frame.getClassName().startsWith(tests.getName()))
        .findFirst()
        .map(frame -> " in line " + frame.getLineNumber())
        .orElse("");
  }

  /** A message on one line; an exception without one, as that of fail(), is told by its name. */
  private static String words(TestFailure failure) {
    var thrown = failure.thrown();
    var words = thrown.getMessage();
    var message = words == null || words.isBlank() ? null : words;
    var said =
        (thrown instanceof AssertionError || thrown instanceof EndlessTests) && message != null
            ? message
            : thrown.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    var line = said.lines().collect(Collectors.joining(" ")).strip();
    return line.length() > LONGEST_WORDS ? line.substring(0, LONGEST_WORDS) + "…" : line;
  }
}
