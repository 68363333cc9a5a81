// expect: checks-fail no_price_before_it_is_known
// Postage by weight: up to 50 g it costs 95 cents, up to 500 g 160 cents, up to 1,000 g 275 cents,
// and up to 2,000 g 450 cents. Anything heavier is not a letter, and must be refused. Lately, some
// very heavy letters have travelled for free.
class Bindings4 {

  /** The postage of a letter in cents; what is too heavy gets an IllegalArgumentException. */
  static int postage(int grams) {
    // No value to begin with: each way through the method has to provide one, or to leave. If one
    // of them is forgotten, this does not compile.
    int cents = 999_999;
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
