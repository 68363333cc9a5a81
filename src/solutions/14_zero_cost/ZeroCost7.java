// A shop applies a discount to millions of prices. There are three kinds of them, behind an interface.
// With one kind in use it is fast. Since all three are in use, every price costs a jump to somewhere.
class ZeroCost7 {

  sealed interface Discount permits None, Percent, Coupon {}

  record None() implements Discount {}

  record Percent(int percent) implements Discount {
    int apply(int cents) {
      return cents - cents * percent / 100;
    }
  }

  record Coupon(int value) implements Discount {
    int apply(int cents) {
      return Math.max(0, cents - value);
    }
  }

  /** Applies one discount to all prices, in place. */
  static void apply(int[] prices, Discount discount) {
    // Asked once, before the loop. In each loop it is known which method is called, records being
    // final, so its code can be put in place of the call.
    switch (discount) {
      case None _ -> {}
      case Percent percent -> {
        for (var i = 0; i < prices.length; i++) {
          prices[i] = percent.apply(prices[i]);
        }
      }
      case Coupon coupon -> {
        for (var i = 0; i < prices.length; i++) {
          prices[i] = coupon.apply(prices[i]);
        }
      }
    }
  }
}
