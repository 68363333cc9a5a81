class Matching3 {

  enum Speed {
    SLOW,
    NORMAL,
    EXPRESS
  }
  static int price(Speed speed) {
    int price;
    switch (speed) {
      case EXPRESS:
        price = 1_250;
        break;
      case NORMAL:
        price = 490;
        break;
      case SLOW:
        price = 350;
        break;
      case null:
        throw new NullPointerException();
    }
    return price;
  }
  static int days(Speed speed) {
    switch (speed) {
      case SLOW:
        return 5;
      case NORMAL:
        return 2;
      case EXPRESS:
        return 1;
    }
    throw new IllegalArgumentException("no time for " + speed);
  }
}
