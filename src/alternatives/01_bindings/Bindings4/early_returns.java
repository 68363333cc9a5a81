class Bindings4 {
  static int postage(int grams) {
    if (grams <= 50) return 95;
    if (grams <= 500) return 160;
    if (grams <= 1_000) return 275;
    if (grams <= 2_000) return 450;
    throw new IllegalArgumentException(grams + " g");
  }
}
