// expect: checks-fail every_speed_has_its_time
class Matching3 {

  enum Speed {
    SLOW,
    NORMAL,
    EXPRESS
  }

  static int price(Speed speed) {
    return switch (speed) {
      case EXPRESS -> 1_250;
      case NORMAL -> 490;
      case SLOW -> 350;
    };
  }

  static int days(Speed speed) {
    switch (speed) {
      case SLOW:
        return 5;
      case NORMAL:
      default:
        return 1;
    }
  }
}
