// expect: checks-fail knows_whom_it_calls
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

  static void apply(int[] prices, Discount discount) {
    for (var i = 0; i < prices.length; i++) {
      prices[i] =
          switch (discount) {
            case None _ -> prices[i];
            case Percent percent -> percent.apply(prices[i]);
            case Coupon coupon -> coupon.apply(prices[i]);
          };
    }
  }
}
