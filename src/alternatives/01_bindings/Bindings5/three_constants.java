class Bindings5 {
  private static final int FIRST = 300;
  private static final int SECOND = 200;
  private static final int LATER = 100;
  static int price(int hours) {
    int price = 0;
    for (int hour = 0; hour < hours; hour++) {
      price += hour == 0 ? FIRST : hour == 1 ? SECOND : LATER;
    }
    return price;
  }
  static int[] sign() {
    return new int[] {LATER, SECOND, FIRST};
  }
}
