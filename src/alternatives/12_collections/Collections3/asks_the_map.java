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
    var old = new Name(before);
    var fresh = new Name(after);
    if (!numbers.containsKey(old) || numbers.containsKey(fresh)) {
      return false;
    }
    numbers.put(fresh, numbers.get(old));
    numbers.remove(old);
    return true;
  }
}
