class Matching3 {

  enum Speed {
    SLOW(350, 5),
    NORMAL(490, 2),
    EXPRESS(1_250, 1);

    final int price;
    final int days;

    Speed(int price, int days) {
      this.price = price;
      this.days = days;
    }
  }
  static int price(Speed speed) {
    return speed.price;
  }
  static int days(Speed speed) {
    return speed.days;
  }
}
