// expect: checks-fail all_three_are_named
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
    return switch (speed) {
      case SLOW -> 5;
      case NORMAL -> 2;
      default -> 1;
    };
  }
}
