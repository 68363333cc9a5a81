// expect: checks-fail the_first_address_wins
import java.util.Optional;

class Nulls3 {

  record Order(Optional<String> own, Optional<String> customers, Optional<String> invoices) {}

  static Optional<String> label(Order order) {
    return filled(order.own())
        .or(() -> filled(order.invoices()))
        .or(() -> filled(order.customers()))
        .map(address -> address.strip().toUpperCase());
  }

  private static Optional<String> filled(Optional<String> address) {
    return address.filter(text -> !text.isBlank());
  }
}
