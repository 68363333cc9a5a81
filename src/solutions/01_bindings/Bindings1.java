// A receipt shows the old price, the new price, and what the customer has saved. The shop's
// receipts are cheerful: "was 850, now 850, saved 150".
class Bindings1 {

  /**
   * The line on a receipt for something that is cheaper by so many percent. What is saved is rounded
   * down to a whole number.
   */
  static String line(int price, int percent) {
    // Three things, three names, each assigned once. Whoever reads "price" below knows that it is
    // still what came in.
    final int saved = price * percent / 100;
    final int reduced = price - saved;
    return "was " + price + ", now " + reduced + ", saved " + saved;
  }
}
