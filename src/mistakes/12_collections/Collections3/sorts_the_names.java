// expect: checks-fail the_others_are_found_as_before
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
class Collections3 {

  static final class Name {
    private String text;

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

  private final Map<Name, String> numbers = new TreeMap<>(Comparator.comparing((Name name) -> name.text));

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
    for (var name : numbers.keySet()) {
      if (name.text.equals(before) && number(after).isEmpty()) {
        name.text = after;
        return true;
      }
    }
    return false;
  }
}
