import java.util.Optional;
class Nulls3 {
  record Order(Optional<String> own, Optional<String> customers, Optional<String> invoices) {}
  static Optional<String> label(Order order) {
    Optional<String> first = order.own().filter(Nulls3::isReal);
    Optional<String> second = first.or(() -> order.customers().filter(Nulls3::isReal));
    Optional<String> third = second.or(() -> order.invoices().filter(Nulls3::isReal));
    return third.map(String::toUpperCase).map(String::trim);
  }

  private static boolean isReal(String text) {
    return text.length() > 0 && text.chars().anyMatch(letter -> letter != ' ');
  }
}
