// expect: checks-fail a_broken_directory_is_not_a_missing_address
import java.util.Map;
import java.util.Optional;
class Nulls1 {
  record Customer(String name, String email) {}

  private final Map<Integer, Customer> directory;

  Nulls1(Map<Integer, Customer> directory) {
    this.directory = directory;
  }
  Optional<String> emailOf(int number) {
    try {
      return Optional.ofNullable(directory.get(number).email());
    } catch (Exception e) {
      return Optional.empty();
    }
  }
  String receipt(int number) {
    return emailOf(number).map(email -> "mail to " + email).orElse("print");
  }
}
