class Bindings5 {
  static int price(int hours) {
    int price = 0;
    for (int hour = 0; hour < hours; hour++) {
      price += cents(hour);
    }
    return price;
  }
  private static int cents(int hour) {
    return switch (hour) {
      case 0 -> 300;
      case 1 -> 200;
      default -> 100;
    };
  }

  static int[] sign() {
    return new int[] {cents(2), cents(1), cents(0)};
  }
}
