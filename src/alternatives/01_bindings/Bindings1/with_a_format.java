class Bindings1 {
  static String line(int price, int percent) {
    int saved = price * percent / 100;
    return "was %d, now %d, saved %d".formatted(price, price - saved, saved);
  }
}
