class ZeroCost7 {

  sealed interface Discount permits None, Percent, Coupon {}

  record None() implements Discount {}

  record Percent(int percent) implements Discount {

  }

  record Coupon(int value) implements Discount {

  }
  static void apply(int[] prices, Discount discount) {
    var percent = discount instanceof Percent(var p) ? p : 0;
    var value = discount instanceof Coupon(var v) ? v : 0;
    for (int i = 0; i < prices.length; i++) {
      var cents = prices[i] - prices[i] * percent / 100;
      prices[i] = value == 0 ? cents : Math.max(0, cents - value);
    }
  }
}
