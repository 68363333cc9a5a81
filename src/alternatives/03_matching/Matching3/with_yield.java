class Matching3 {

  enum Speed {
    SLOW,
    NORMAL,
    EXPRESS
  }
  static int price(Speed speed) {
    final int price =
        switch (speed) {
          case SLOW:
            yield 350;
          case NORMAL:
            yield 490;
          case EXPRESS:
            yield 1_250;
        };
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
