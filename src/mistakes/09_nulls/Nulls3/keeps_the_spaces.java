// expect: checks-fail spaces_are_not_printed
import java.util.Optional;

class Nulls3 {

  record Order(Optional<String> own, Optional<String> customers, Optional<String> invoices) {}

  static Optional<String> label(Order order) {
    return filled(order.own())
        .or(() -> filled(order.customers()))
        .or(() -> filled(order.invoices()))
        .map(address -> address.toUpperCase());
  }

  private static Optional<String> filled(Optional<String> address) {
    return address.filter(text -> !text.isBlank());
  }
}
