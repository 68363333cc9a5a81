// expect: checks-fail the_three_numbers_fit_together
class Bindings1 {

  static String line(int price, int percent) {
    final int saved = price * percent / 100;
    final int reduced = price * (100 - percent) / 100;
    return "was " + price + ", now " + reduced + ", saved " + saved;
  }
}
