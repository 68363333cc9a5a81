// Welcome! Every exercise is a small Java file like this one, and something in it is not right yet.
// The runner looks at this file each time you save it, and says what it found.
//
// This one writes the label of a parcel. Change the marked line, save, and look at what the runner
// says then.
class Intro1 {

  /** The label of a parcel, such as "Ada Lovelace, 250 g". */
  static String label(String recipient, int grams) {
    // TODO: The label should show what the parcel really weighs.
    return recipient + ", 0 g";
  }
}
