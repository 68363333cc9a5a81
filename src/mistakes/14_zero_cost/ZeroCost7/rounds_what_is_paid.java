// expect: checks-fail what_is_saved_is_rounded_down
class ZeroCost7 {

  sealed interface Discount permits None, Percent, Coupon {}

  record None() implements Discount {}

  record Percent(int percent) implements Discount {
    int apply(int cents) {
      return cents * (100 - percent) / 100;
    }
  }

  record Coupon(int value) implements Discount {
    int apply(int cents) {
      return Math.max(0, cents - value);
    }
  }
  static void apply(int[] prices, Discount discount) {
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
