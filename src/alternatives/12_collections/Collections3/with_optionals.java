import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
class Collections3 {
  record Name(String text) {}

  private final Map<Name, String> numbers = new HashMap<>();

  void put(String name, String number) {
    numbers.put(new Name(name), number);
  }

  Optional<String> number(String name) {
    return Optional.ofNullable(numbers.get(new Name(name)));
  }

  int size() {
    return numbers.size();
  }
  boolean rename(String before, String after) {
    if (number(after).isPresent()) {
      return false;
    }
    var number = Optional.ofNullable(numbers.remove(new Name(before)));
    number.ifPresent(it -> numbers.put(new Name(after), it));
    return number.isPresent();
  }
}
