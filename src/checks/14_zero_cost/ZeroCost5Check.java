import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import javalings.check.Allocations;
import javalings.check.Bytecode;
import org.junit.jupiter.api.Test;

class ZeroCost5Check {

  @Test
  void makes_no_object_for_a_reading() {
    // Boxing is refused by the class file; what the JIT compiler leaves of the rest is measured.
    Bytecode.of(ZeroCost5.class, "summary").assertNoBoxingInLoop();
    Allocations.of(ZeroCost5Check::readings, ZeroCost5::summary).assertZero();
  }

  @Test
  void knows_sum_and_peak() {
    assertEquals(new ZeroCost5.Summary(60, 30), summary(10, 30, 20), "10, 30 and 20 watts");
    assertEquals(new ZeroCost5.Summary(7, 7), summary(7), "A single reading of 7 watts");
  }

  @Test
  void a_sunny_day_has_a_peak_below_zero() {
    assertEquals(new ZeroCost5.Summary(-60, -10), summary(-30, -10, -20), "-30, -10 and -20 watts");
    assertEquals(
        new ZeroCost5.Summary(-2_000_000_000, -2_000_000_000),
        summary(-2_000_000_000),
        "A single reading of -2 billion watts");
  }

  @Test
  void a_big_consumer_does_not_run_over() {
    assertEquals(
        new ZeroCost5.Summary(4_000_000_000L, 2_000_000_000),
        summary(2_000_000_000, 2_000_000_000),
        "Twice 2 billion watts: more than an int can count");
  }

  private static ZeroCost5.Summary summary(int... readings) {
    return ZeroCost5.summary(readings);
  }

  static int[] readings(int count) {
    var readings = new int[count];
    Arrays.setAll(readings, i -> i * 7 % 1_000);
    return readings;
  }
}
