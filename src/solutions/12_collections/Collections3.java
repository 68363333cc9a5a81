import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

// A telephone list. People marry, and get another name. From then on nobody can find them, neither
// by the old name nor by the new one, although they are on the list.
class Collections3 {

  // A record, so that a name in the map cannot change: then it is always where its hash code says.
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

  /**
   * Gives somebody another name; false, and no change, if the old one is not there or the new is.
   */
  boolean rename(String before, String after) {
    if (number(before).isEmpty() || number(after).isPresent()) {
      return false;
    }
    // Another key is another entry: the number moves from the one to the other.
    var number = numbers.remove(new Name(before));
    put(after, number);
    return true;
  }
}
