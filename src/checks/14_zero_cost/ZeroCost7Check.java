import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javalings.check.Bytecode;
import org.junit.jupiter.api.Test;

class ZeroCost7Check {

  @Test
  void knows_whom_it_calls() {
    Bytecode.of(ZeroCost7.class, "apply").assertNoInterfaceCallInLoop().assertNoTypeTestInLoop();
  }

  @Test
  void the_compiler_knows_all_kinds() {
    assertTrue(
        ZeroCost7.Discount.class.isSealed(),
        "Discount should be sealed: there are three kinds, and the compiler may know it");
  }

  @Test
  void each_kind_does_its_own() {
    assertArrayEquals(
        new int[] {1_000, 50, 0},
        discounted(new ZeroCost7.None(), 1_000, 50, 0),
        "No discount on 1000, 50 and 0 cents");
    assertArrayEquals(
        new int[] {800, 40, 0},
        discounted(new ZeroCost7.Percent(20), 1_000, 50, 0),
        "20 percent off 1000, 50 and 0 cents");
    assertArrayEquals(
        new int[] {700, 10},
        discounted(new ZeroCost7.Coupon(300), 1_000, 310),
        "A coupon of 300 on 1000 and 310 cents");
  }

  @Test
  void nobody_is_paid_for_shopping() {
    assertArrayEquals(
        new int[] {0, 1},
        discounted(new ZeroCost7.Coupon(300), 50, 301),
        "A coupon of 300 on 50 and 301 cents");
  }

  private static int[] discounted(ZeroCost7.Discount discount, int... prices) {
    ZeroCost7.apply(prices, discount);
    return prices;
  }
}
