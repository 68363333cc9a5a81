class Bindings1 {
  static String line(int price, int percent) {
    return "was " + price + ", now " + (price - saved(price, percent)) + ", saved " + saved(price, percent);
  }

  private static int saved(int price, int percent) {
    return Math.floorDiv(price * percent, 100);
  }
}
