// expect: checks-fail the_prices_are_a_constant
import java.util.Arrays;
import java.util.List;

class Bindings5 {
  private static final List<Integer> CENTS = Arrays.asList(300, 200, 100);
  static int price(int hours) {
    int price = 0;
    for (int hour = 0; hour < hours; hour++) {
      price += CENTS.get(Math.min(hour, CENTS.size() - 1));
    }
    return price;
  }
  static int[] sign() {
    return CENTS.stream().mapToInt(cents -> cents).sorted().toArray();
  }
}
