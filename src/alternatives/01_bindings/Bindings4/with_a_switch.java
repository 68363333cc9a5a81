class Bindings4 {
  static int postage(int grams) {
    Integer weight = grams;
    return switch (weight) {
      case Integer g when g <= 50 -> 95;
      case Integer g when g <= 500 -> 160;
      case Integer g when g <= 1_000 -> 275;
      case Integer g when g <= 2_000 -> 450;
      case Integer g -> throw new IllegalArgumentException("too heavy: " + g);
    };
  }
}
