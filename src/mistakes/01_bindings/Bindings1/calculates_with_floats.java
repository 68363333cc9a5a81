// expect: checks-fail the_three_numbers_fit_together
// A receipt shows the old price, the new price, and what the customer has saved. The shop's
// receipts are cheerful: "was 850, now 850, saved 150".
class Bindings1 {

  /**
   * The line on a receipt for something that is cheaper by so many percent. What is saved is rounded
   * down to a whole number.
   */
  static String line(int price, int percent) {
    int saved = (int) (price * (percent / 100f));
    int now = price - saved;
    return "was " + price + ", now " + now + ", saved " + saved;
  }
}
