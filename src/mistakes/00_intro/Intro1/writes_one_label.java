// expect: checks-fail works_for_every_parcel
class Intro1 {

  static String label(String recipient, int grams) {
    return "Ada Lovelace, 250 g";
  }
}
