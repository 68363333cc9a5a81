// expect: checks-fail the_prices_are_a_constant
import java.util.Arrays;

// A car park. The first hour is dear, the second is cheaper, and from the third on each costs 100
// cents. Nobody has touched these prices for years. Since a sign at the gate shows them, cheapest
// first, a whole day costs a fortune.
class Bindings5 {

  // A constant is a name that stays, for something that stays. An array can always be written to,
  // so it is none, whatever stands in front of it; List.of makes a list that refuses.
  private static final class Prices {
    static final int[] CENTS = {300, 200, 100};
  }

  /** The price of so many hours together. */
  static int price(int hours) {
    int price = 0;
    for (int hour = 0; hour < hours; hour++) {
      price += Prices.CENTS[Math.min(hour, Prices.CENTS.length - 1)];
    }
    return price;
  }

  /** The prices of an hour for the sign at the gate, cheapest first. */
  static int[] sign() {
    // Callers may do with the array as they like: it was made for them.
    return Arrays.stream(Prices.CENTS).sorted().toArray();
  }
}
