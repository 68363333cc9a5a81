// expect: checks-fail knows_whom_it_calls
import java.util.Arrays;

class ZeroCost7 {

  sealed interface Discount permits None, Percent, Coupon {
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
  static void apply(int[] prices, Discount discount) {
    Arrays.setAll(prices, i -> discount.apply(prices[i]));
  }
}
