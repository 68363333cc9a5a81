class Bindings4 {
  static int postage(int grams) {
    if (grams > 2_000) {
      throw new IllegalArgumentException("too heavy: " + grams);
    }
    return grams > 1_000 ? 450 : grams > 500 ? 275 : grams > 50 ? 160 : 95;
  }
}
