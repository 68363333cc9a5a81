import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

class Bindings5 {
  private static final List<Integer> CENTS = Collections.unmodifiableList(new ArrayList<>(List.of(300, 200, 100)));
  static int price(int hours) {
    int price = 0;
    for (int hour = 0; hour < hours; hour++) {
      price += CENTS.get(Math.min(hour, CENTS.size() - 1));
    }
    return price;
  }
  static int[] sign() {
    var sign = new int[CENTS.size()];
    for (var i = 0; i < sign.length; i++) {
      sign[i] = CENTS.get(i);
    }
    Arrays.sort(sign);
    return sign;
  }
}
