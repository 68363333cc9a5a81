// expect: checks-fail the_three_numbers_fit_together
class Bindings1 {
  static String line(int price, int percent) {
    final int saved = (int) (price * (percent / 100.0));
    final int reduced = price - saved;
    return "was " + price + ", now " + reduced + ", saved " + saved;
  }
}
