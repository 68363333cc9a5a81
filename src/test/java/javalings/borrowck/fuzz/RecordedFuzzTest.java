package javalings.borrowck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Our checker beside what rustc said once of 2,000 functions; needs no rustc. {@code
 * -Dfuzz.record=SEED} asks rustc again and writes the recording anew, which is due whenever the
 * generator changes.
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
  void ourVerdictsAreThoseThatRustcGave() throws IOException, InterruptedException {
    var recording = Recording.read();
    var functions = recording.functions();
    assertThat(functions).hasSize(COUNT);
    assertThat(recording.fits(functions))
        .as("the generator has changed: record again with -Dfuzz.record=" + recording.seed())
        .isTrue();
    var comparison = new OracleComparison();
    comparison.add(recording.judge(functions), new JavaCheck(Ours.inspection()).judge(functions));
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
