class Intro1 {
  static String label(String recipient, int grams) {
    return new StringBuilder(recipient).append(", ").append(grams).append(" g").toString();
  }
}
