// expect: checks-fail shows_prices_without_a_reduction
class Bindings1 {

  static String line(int price, int percent) {
    final int saved = price * percent / 100;
    final int old = price + saved;
    return "was " + old + ", now " + price + ", saved " + saved;
  }
}
