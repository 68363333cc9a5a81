// expect: checks-fail nobody_unpacks_on_the_way
import java.util.Optional;

// Where does a parcel go? To the address of the order, if there is one; else to the customer's own;
// else to the one on the last invoice. The code below grew over the years, one null at a time.
class Nulls3 {

  /** Three addresses. Any of them may be missing, and some were left blank on the form. */
  record Order(Optional<String> own, Optional<String> customers, Optional<String> invoices) {}

  /** The first address that is not blank, without spaces around it, in capital letters. */
  static Optional<String> label(Order order) {
    // TODO: Optional has methods for each of these steps: choose, drop, change.
    return java.util.stream.Stream.of(order.own(), order.customers(), order.invoices()).filter(Optional::isPresent).map(Optional::get).filter(t -> !t.isBlank()).map(String::strip).map(String::toUpperCase).findFirst();
  }
}
