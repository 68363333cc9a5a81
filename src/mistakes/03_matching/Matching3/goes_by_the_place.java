// expect: checks-fail all_three_are_named
// A parcel service has three speeds. The price for a customer, and the text of the label, was
// written by somebody who came from C. Express parcels cost as little as slow ones.
class Matching3 {

  enum Speed {
    SLOW,
    NORMAL,
    EXPRESS
  }

  /** The price in cents: 350 for slow, 490 for normal, 1,250 for express. */
  static int price(Speed speed) {
    return new int[] {350, 490, 1_250}[speed.ordinal()];
  }

  /** How many days it may take: 5 for slow, 2 for normal, 1 for express. */
  static int days(Speed speed) {
    return new int[] {5, 2, 1}[speed.ordinal()];
  }
}
