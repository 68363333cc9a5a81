class Bindings1 {
  static String line(int price, int percent) {
    int old = price;
    int saved = price * percent / 100;
    price = price - saved;
    return "was " + old + ", now " + price + ", saved " + saved;
  }
}
