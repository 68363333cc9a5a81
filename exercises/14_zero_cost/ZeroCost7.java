// A shop applies a discount to millions of prices. There are three kinds of them, behind an interface.
// With one kind in use it is fast. Since all three are in use, every price costs a jump to somewhere.
class ZeroCost7 {

  interface Discount {
    int apply(int cents);
  }

  record None() implements Discount {
    @Override
    public int apply(int cents) {
      return cents;
    }
  }

  record Percent(int percent) implements Discount {
    @Override
    public int apply(int cents) {
      return cents - cents * percent / 100;
    }
  }

  record Coupon(int value) implements Discount {
    @Override
    public int apply(int cents) {
      return Math.max(0, cents - value);
    }
  }

  /** Applies one discount to all prices, in place. */
  static void apply(int[] prices, Discount discount) {
    // TODO: The kind of discount is the same for all prices. How often does this ask for it?
    for (var i = 0; i < prices.length; i++) {
      prices[i] = discount.apply(prices[i]);
    }
  }
}
