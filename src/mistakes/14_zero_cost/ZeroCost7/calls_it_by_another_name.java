// expect: checks-fail knows_whom_it_calls
import java.util.function.IntUnaryOperator;

class ZeroCost7 {

  sealed interface Discount permits None, Percent, Coupon {}

  record None() implements Discount {}

  record Percent(int percent) implements Discount {}

  record Coupon(int value) implements Discount {}

  static void apply(int[] prices, Discount discount) {
    IntUnaryOperator change =
        switch (discount) {
          case None _ -> cents -> cents;
          case Percent(var percent) -> cents -> cents - cents * percent / 100;
          case Coupon(var value) -> cents -> Math.max(0, cents - value);
        };
    for (var i = 0; i < prices.length; i++) {
      prices[i] = change.applyAsInt(prices[i]);
    }
  }
}
