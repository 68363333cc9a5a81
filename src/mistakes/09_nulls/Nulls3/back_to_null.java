// expect: checks-fail nobody_unpacks_on_the_way
import java.util.List;
import java.util.Optional;

class Nulls3 {
  record Order(Optional<String> own, Optional<String> customers, Optional<String> invoices) {}
  static Optional<String> label(Order order) {
    for (var each : List.of(order.own(), order.customers(), order.invoices())) {
      var address = each.orElse(null);
      if (address != null && !address.isBlank()) {
        return Optional.of(address.strip().toUpperCase());
      }
    }
    return Optional.empty();
  }
}
