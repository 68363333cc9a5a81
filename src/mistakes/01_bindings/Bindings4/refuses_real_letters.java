// expect: checks-fail heavy_letters_cost_450
class Bindings4 {

  static int postage(int grams) {
    final int cents;
    if (grams <= 50) {
      cents = 95;
    } else if (grams <= 500) {
      cents = 160;
    } else if (grams <= 1_000) {
      cents = 275;
    } else {
      throw new IllegalArgumentException("too heavy for a letter: " + grams + " g");
    }
    return cents;
  }
}
