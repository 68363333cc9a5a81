// expect: checks-fail a_blank_address_is_none
import java.util.Optional;

class Nulls3 {

  record Order(Optional<String> own, Optional<String> customers, Optional<String> invoices) {}

  static Optional<String> label(Order order) {
    return filled(order.own().or(order::customers).or(order::invoices))
        .map(address -> address.strip().toUpperCase());
  }

  private static Optional<String> filled(Optional<String> address) {
    return address.filter(text -> !text.isBlank());
  }
}
