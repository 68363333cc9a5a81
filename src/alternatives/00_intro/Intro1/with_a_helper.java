class Intro1 {
  static String label(String recipient, int grams) {
    return String.join(", ", recipient, weight(grams));
  }

  private static String weight(int grams) {
    return grams + " g";
  }
}
