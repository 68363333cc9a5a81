// expect: checks-fail all_three_are_named
class Matching3 {

  enum Speed {
    SLOW,
    NORMAL,
    EXPRESS
  }
  static int price(Speed speed) {
    if (speed == Speed.EXPRESS) {
      return 1_250;
    }
    if (speed == Speed.NORMAL) {
      return 490;
    }
    return 350;
  }
  static int days(Speed speed) {
    return switch (speed) {
      case SLOW -> 5;
      case NORMAL -> 2;
      case EXPRESS -> 1;
    };
  }
}
