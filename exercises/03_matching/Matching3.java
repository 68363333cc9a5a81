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
    // TODO: In this kind of switch, where does a case end?
    int price = 0;
    switch (speed) {
      case EXPRESS:
        price = 1_250;
      case NORMAL:
        price = 490;
      case SLOW:
        price = 350;
    }
    return price;
  }

  /** How many days it may take: 5 for slow, 2 for normal, 1 for express. */
  static int days(Speed speed) {
    // TODO: The same here, and there is a kind of switch that has a value, and no such end to
    // forget.
    switch (speed) {
      case SLOW:
        return 5;
      case NORMAL:
      default:
        return 1;
    }
  }
}
