import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import javalings.check.Allocations;
import javalings.check.Bytecode;
import javalings.check.Shape;
import org.junit.jupiter.api.Test;

class ZeroCost6Check {

  /** The JIT compiler may leave out boxes that are opened at once: today, on this machine. */
  @Test
  void boxes_no_amount() {
    Bytecode.of(ZeroCost6.class, "total").assertNoBoxing();
  }

  @Test
  void makes_no_object_for_an_amount() {
    Allocations.of(ZeroCost6Check::amounts, ZeroCost6Check::total).assertZero();
  }

  @Test
  void stays_a_chain() {
    Shape.of(ZeroCost6.class)
        .assertSignature("static long total(int[] amounts, int count)")
        .assertNoLoop("total");
  }

  @Test
  void adds_up_the_first_payments() {
    var amounts = new int[] {500, -200, 300, 900};
    assertEquals(800, ZeroCost6.total(amounts, 2), "The first 2 payments of 500, -200, 300, 900");
    assertEquals(1_700, ZeroCost6.total(amounts, 9), "All payments of 500, -200, 300, 900");
    assertEquals(0, ZeroCost6.total(amounts, 0), "No payments at all of 500, -200, 300, 900");
    assertEquals(301, ZeroCost6.total(new int[] {0, 1, 300, 2}, 2), "The first 2 of 0, 1, 300, 2");
  }

  @Test
  void adds_up_big_payments() {
    assertEquals(
        4_000_000_000L,
        ZeroCost6.total(new int[] {2_000_000_000, 2_000_000_000}, 2),
        "Twice 2 billion: more than an int can count");
  }

  static int[] amounts(int count) {
    var amounts = new int[count];
    Arrays.setAll(amounts, i -> i % 3 == 0 ? -1_000 - i : 1_000 + i);
    return amounts;
  }

  static long total(int[] amounts) {
    return ZeroCost6.total(amounts, amounts.length);
  }
}
