// expect: checks-fail knows_whom_it_calls
class ZeroCost7 {

  abstract static class Discount {
    abstract int apply(int cents);
  }

  static final class None extends Discount {
    @Override
    int apply(int cents) {
      return cents;
    }
  }

  static final class Percent extends Discount {
    private final int percent;

    Percent(int percent) {
      this.percent = percent;
    }

    @Override
    int apply(int cents) {
      return cents - cents * percent / 100;
    }
  }

  static final class Coupon extends Discount {
    private final int value;

    Coupon(int value) {
      this.value = value;
    }

    @Override
    int apply(int cents) {
      return Math.max(0, cents - value);
    }
  }

  static void apply(int[] prices, Discount discount) {
    for (var i = 0; i < prices.length; i++) {
      prices[i] = discount.apply(prices[i]);
    }
  }
}
