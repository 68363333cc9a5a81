import java.util.Arrays;

class Bindings5 {
  static int price(int hours) {
    var cents = cents();
    int price = 0;
    for (int hour = 0; hour < hours; hour++) {
      price += cents[Math.min(hour, cents.length - 1)];
    }
    return price;
  }
  private static int[] cents() {
    return new int[] {300, 200, 100};
  }

  static int[] sign() {
    var sign = cents();
    Arrays.sort(sign);
    return sign;
  }
}
