// expect: checks-fail the_prices_are_a_constant
import java.util.Arrays;

class Bindings5 {

  private static final int[] CENTS = {300, 200, 100};

  static int price(int hours) {
    int price = 0;
    for (int hour = 0; hour < hours; hour++) {
      price += CENTS[Math.min(hour, CENTS.length - 1)];
    }
    return price;
  }

  static int[] sign() {
    var sign = CENTS.clone();
    Arrays.sort(sign);
    return sign;
  }
}
