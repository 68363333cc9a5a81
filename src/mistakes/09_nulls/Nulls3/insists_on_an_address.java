// expect: checks-fail there_may_be_no_address_at_all
import java.util.Optional;

class Nulls3 {

  record Order(Optional<String> own, Optional<String> customers, Optional<String> invoices) {}

  static Optional<String> label(Order order) {
    return filled(order.own())
        .or(() -> filled(order.customers()))
        .or(() -> filled(order.invoices()))
        .map(address -> address.strip().toUpperCase())
        .or(() -> Optional.of("UNKNOWN"));
  }

  private static Optional<String> filled(Optional<String> address) {
    return address.filter(text -> !text.isBlank());
  }
}
