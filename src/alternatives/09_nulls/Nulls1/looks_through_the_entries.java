import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

class Nulls1 {
  record Customer(String name, String email) {}

  private final Map<Integer, Customer> directory;

  Nulls1(Map<Integer, Customer> directory) {
    this.directory = directory;
  }
  Optional<String> emailOf(int number) {
    return directory.entrySet().stream()
        .filter(entry -> entry.getKey() == number)
        .flatMap(entry -> Stream.ofNullable(entry.getValue().email()))
        .findFirst();
  }
  String receipt(int number) {
    return emailOf(number).map(email -> "mail to " + email).orElse("print");
  }
}
