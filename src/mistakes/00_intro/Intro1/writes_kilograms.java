// expect: checks-fail shows_the_weight
class Intro1 {
  static String label(String recipient, int grams) {
    return recipient + ", " + grams / 1000 + " g";
  }
}
