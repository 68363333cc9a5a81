class ZeroCost7 {

  interface Discount {
    void applyAll(int[] prices);
  }

  record None() implements Discount {
    @Override
    public void applyAll(int[] prices) {}
  }

  record Percent(int percent) implements Discount {
    @Override
    public void applyAll(int[] prices) {
      for (var i = 0; i < prices.length; i++) {
        prices[i] -= prices[i] * percent / 100;
      }
    }
  }

  record Coupon(int value) implements Discount {
    @Override
    public void applyAll(int[] prices) {
      for (var i = 0; i < prices.length; i++) {
        prices[i] = Math.max(0, prices[i] - value);
      }
    }
  }
  static void apply(int[] prices, Discount discount) {
    discount.applyAll(prices);
  }
}
