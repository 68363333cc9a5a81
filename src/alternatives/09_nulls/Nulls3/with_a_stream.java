import java.util.Optional;
import java.util.stream.Stream;

class Nulls3 {
  record Order(Optional<String> own, Optional<String> customers, Optional<String> invoices) {}
  static Optional<String> label(Order order) {
    return Stream.of(order.own(), order.customers(), order.invoices())
        .flatMap(Optional::stream)
        .map(String::strip)
        .filter(address -> !address.isEmpty())
        .findFirst()
        .map(String::toUpperCase);
  }
}
