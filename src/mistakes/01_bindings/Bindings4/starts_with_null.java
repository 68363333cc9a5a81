// expect: checks-fail no_price_before_it_is_known
class Bindings4 {
  static int postage(int grams) {
    Integer cents = null;
    if (grams <= 50) {
      cents = 95;
    } else if (grams <= 500) {
      cents = 160;
    } else if (grams <= 1_000) {
      cents = 275;
    } else if (grams <= 2_000) {
      cents = 450;
    } else {
      throw new IllegalArgumentException("too heavy for a letter: " + grams + " g");
    }
    return cents;
  }
}
