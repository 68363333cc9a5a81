import java.util.Optional;

// Where does a parcel go? To the address of the order, if there is one; else to the customer's own;
// else to the one on the last invoice. The code below grew over the years, one null at a time.
class Nulls3 {

  /** Three addresses. Any of them may be missing, and some were left blank on the form. */
  record Order(Optional<String> own, Optional<String> customers, Optional<String> invoices) {}

  /** The first address that is not blank, without spaces around it, in capital letters. */
  static Optional<String> label(Order order) {
    // A blank one counts as missing, so that is settled before the choice is made. What is done to
    // the address in the end is said once, for whichever it was.
    return filled(order.own())
        .or(() -> filled(order.customers()))
        .or(() -> filled(order.invoices()))
        .map(address -> address.strip().toUpperCase());
  }

  private static Optional<String> filled(Optional<String> address) {
    return address.filter(text -> !text.isBlank());
  }
}
