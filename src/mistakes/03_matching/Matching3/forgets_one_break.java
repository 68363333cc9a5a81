// expect: checks-fail every_speed_has_its_price
class Matching3 {

  enum Speed {
    SLOW,
    NORMAL,
    EXPRESS
  }

  static int price(Speed speed) {
    int price = 0;
    switch (speed) {
      case EXPRESS:
        price = 1_250;
        break;
      case NORMAL:
        price = 490;
      case SLOW:
        price = 350;
        break;
    }
    return price;
  }

  static int days(Speed speed) {
    return switch (speed) {
      case SLOW -> 5;
      case NORMAL -> 2;
      case EXPRESS -> 1;
    };
  }
}
