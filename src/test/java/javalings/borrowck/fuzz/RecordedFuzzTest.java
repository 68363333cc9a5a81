package javalings.borrowck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Our checker beside what rustc said once of 2,000 functions; needs no rustc. Each build asks it
 * for every fourth, the long test for all. {@code -Dfuzz.record=SEED} asks rustc again and writes
 * the recording anew, which is due whenever the generator changes.
 */
class RecordedFuzzTest {
  private static final int COUNT = 2000;

  @BeforeAll
  static void recordWhenAsked() throws IOException, InterruptedException {
    var seed = Long.getLong("fuzz.record");
    if (seed != null) {
      Recording.made(seed, COUNT).write();
    }
  }

  @Test
  void ourVerdictsOnEveryFourthFunctionAreThoseThatRustcGave() throws Exception {
    compare(4);
  }

  @Test
  @Tag("long")
  void ourVerdictsAreThoseThatRustcGave() throws Exception {
    compare(1);
  }

  private static void compare(int step) throws IOException {
    var recording = Recording.read();
    var functions = recording.functions();
    assertThat(functions).hasSize(COUNT);
    assertThat(recording.fits(functions))
        .as("the generator has changed: record again with -Dfuzz.record=" + recording.seed())
        .isTrue();
    var asked =
        IntStream.iterate(0, i -> i < COUNT, i -> i + step).mapToObj(functions::get).toList();
    var rustc = recording.judge(functions);
    rustc.keySet().retainAll(Set.copyOf(asked));
    var comparison = new OracleComparison();
    comparison.add(rustc, new JavaCheck(Ours.inspection()).judge(asked));
    checkFloor(comparison);
  }

  /** As {@link Goals}, on what is recorded; what is left are lines, never a verdict. */
  private static void checkFloor(OracleComparison comparison) {
    assertThat(comparison.falsePositives()).as("false positives").isZero();
    assertThat(comparison.falseNegatives()).as("false negatives").isZero();
    assertThat(comparison.sameCode()).as("same codes, percent").isGreaterThanOrEqualTo(99.5);
    assertThat(comparison.sameLine()).as("same codes and lines, percent").isGreaterThan(98);
  }
}
