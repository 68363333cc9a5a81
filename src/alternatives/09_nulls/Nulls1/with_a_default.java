import java.util.Map;
import java.util.Optional;
class Nulls1 {
  record Customer(String name, String email) {}

  private final Map<Integer, Customer> directory;

  Nulls1(Map<Integer, Customer> directory) {
    this.directory = directory;
  }
  Optional<String> emailOf(int number) {
    var nobody = new Customer("nobody", null);
    return Optional.ofNullable(directory.getOrDefault(number, nobody).email());
  }
  String receipt(int number) {
    return emailOf(number).map(email -> "mail to " + email).orElse("print");
  }
}
