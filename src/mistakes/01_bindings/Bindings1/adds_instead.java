// expect: checks-fail shows_prices_at_0_and_100_percent
class Bindings1 {

  static String line(int price, int percent) {
    final int saved = price * percent / 100;
    final int old = price + saved;
    return "was " + old + ", now " + price + ", saved " + saved;
  }
}
