import java.util.Arrays;

// A car park. The first hour is dear, the second is cheaper, and from the third on each costs 100
// cents. Nobody has touched these prices for years. Since a sign at the gate shows them, cheapest
// first, a whole day costs a fortune.
class Bindings5 {

  // TODO: These prices should be a constant. What does final keep here: the name, or the numbers?
  private static final int[] CENTS = {300, 200, 100};

  /** The price of so many hours together. */
  static int price(int hours) {
    int price = 0;
    for (int hour = 0; hour < hours; hour++) {
      price += CENTS[Math.min(hour, CENTS.length - 1)];
    }
    return price;
  }

  /** The prices of an hour for the sign at the gate, cheapest first. */
  static int[] sign() {
    Arrays.sort(CENTS);
    return CENTS;
  }
}
