// expect: checks-fail shows_both_prices
class Bindings1 {

  static String line(int price, int percent) {
    int old = price;
    price = price * (100 - percent) / 100;
    int saved = price * percent / 100;
    int reduced = price;
    price = old;
    return "was " + price + ", now " + reduced + ", saved " + saved;
  }
}
