class Intro1 {
  static String label(String recipient, int grams) {
    return String.format("%s, %d g", recipient, grams);
  }
}
