import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
class Collections3 {
  static final class Name {
    private final String text;

    Name(String text) {
      this.text = text;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Name name && name.text.equals(text);
    }

    @Override
    public int hashCode() {
      return text.hashCode();
    }
  }

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
    for (var entry : numbers.entrySet()) {
      if (entry.getKey().text.equals(before) && number(after).isEmpty()) {
        var number = entry.getValue();
        numbers.remove(entry.getKey());
        numbers.put(new Name(after), number);
        return true;
      }
    }
    return false;
  }
}
