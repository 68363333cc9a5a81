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
    if (speed == Speed.SLOW) return 350;
    if (speed == Speed.NORMAL) return 490;
    if (speed == Speed.EXPRESS) return 1_250;
    return 0;
  }

  /** How many days it may take: 5 for slow, 2 for normal, 1 for express. */
  static int days(Speed speed) {
    return switch (speed) { case SLOW -> 5; case NORMAL -> 2; case EXPRESS -> 1; };
  }
}
