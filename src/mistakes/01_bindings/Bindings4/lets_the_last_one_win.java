// expect: checks-fail letters_cost_what_they_did
class Bindings4 {

  static int postage(int grams) {
    if (grams > 2_000) {
      throw new IllegalArgumentException("too heavy for a letter: " + grams + " g");
    }
    int cents = 95;
    if (grams > 50) {
      cents = 160;
    }
    if (grams > 500) {
      cents = 275;
    }
    if (grams > 999) {
      cents = 450;
    }
    return cents;
  }
}
