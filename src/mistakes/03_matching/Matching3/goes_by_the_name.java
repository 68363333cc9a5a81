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
    // With an arrow, a case is what stands behind it and nothing else. As an expression, the switch
    // must have a value for every speed, so it needs neither a default nor a first value.
    return switch (speed) {
      case EXPRESS -> 1_250;
      case NORMAL -> 490;
      case SLOW -> 350;
    };
  }

  /** How many days it may take: 5 for slow, 2 for normal, 1 for express. */
  static int days(Speed speed) {
    switch (speed.name()) {
      case "SLOW":
        return 5;
      case "NORMAL":
        return 2;
      case "EXPRESS":
        return 1;
    }
    return 0;
  }
}
