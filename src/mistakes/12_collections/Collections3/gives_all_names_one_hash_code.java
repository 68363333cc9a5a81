// expect: checks-fail names_are_told_apart_by_their_hash_codes
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

// A telephone list. People marry, and get another name. From then on nobody can find them, neither
// by the old name nor by the new one, although they are on the list.
class Collections3 {

  /** A name on the list. */
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
      return 1;
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

  /**
   * Gives somebody another name; false, and no change, if the old one is not there or the new is.
   */
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
