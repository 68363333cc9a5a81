class ZeroCost7 {

  interface Discount {}

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
    if (discount instanceof Percent percent) {
      for (var i = 0; i < prices.length; i++) {
        prices[i] = percent.apply(prices[i]);
      }
    } else if (discount instanceof Coupon coupon) {
      for (var i = 0; i < prices.length; i++) {
        prices[i] = coupon.apply(prices[i]);
      }
    }
  }
}
