import java.util.Map;
import java.util.Optional;
class Nulls1 {
  record Customer(String name, String email) {}

  private final Map<Integer, Customer> directory;

  Nulls1(Map<Integer, Customer> directory) {
    this.directory = directory;
  }
  Optional<String> emailOf(int number) {
    if (!directory.containsKey(number)) {
      return Optional.empty();
    }
    return Optional.ofNullable(directory.get(number).email());
  }
  String receipt(int number) {
    return emailOf(number).map(email -> "mail to " + email).orElse("print");
  }
}
