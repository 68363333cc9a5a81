import java.util.Optional;
class Nulls3 {
  record Order(Optional<String> own, Optional<String> customers, Optional<String> invoices) {}
  static Optional<String> label(Order order) {
    return clean(order.own()).or(() -> clean(order.customers())).or(() -> clean(order.invoices()));
  }

  private static Optional<String> clean(Optional<String> address) {
    return address.map(String::strip).filter(text -> !text.isEmpty()).map(String::toUpperCase);
  }
}
