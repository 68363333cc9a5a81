// expect: checks-fail is_not_found_by_the_old_name
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
    if (number(before).isEmpty() || number(after).isPresent()) {
      return false;
    }
    var number = numbers.get(new Name(before));
    put(after, number);
    return true;
  }
}
