// expect: checks-fail the_prices_are_a_constant
import java.util.*;
class Bindings5 {
  private record Prices(int[] cents) {}
  private static final Prices CENTS = new Prices(new int[] {300, 200, 100});
  static int price(int hours) {
    int price = 0;
    for (int hour = 0; hour < hours; hour++) price += CENTS.cents()[Math.min(hour, CENTS.cents().length - 1)];
    return price;
  }
  static int[] sign() {
    var c = CENTS.cents().clone();
    Arrays.sort(c);
    return c;
  }
}
