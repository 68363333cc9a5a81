// expect: checks-fail refuses_what_is_too_heavy
class Bindings4 {

  static int postage(int grams) {
    final int cents;
    if (grams <= 50) {
      cents = 95;
    } else if (grams <= 500) {
      cents = 160;
    } else if (grams <= 1_000) {
      cents = 275;
    } else if (grams <= 2_000) {
      cents = 450;
    } else {
      cents = -1;
    }
    return cents;
  }
}
