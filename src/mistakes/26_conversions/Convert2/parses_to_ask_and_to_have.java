// expect: checks-fail no_text_is_parsed_twice
import java.util.List;
import java.util.Optional;
class Convert2 {

  record Shelf(char aisle, int bay, int level) {
    Shelf {
      if (aisle < 'A' || aisle > 'H' || bay < 1 || bay > 40 || level < 1 || level > 5) {
        throw new IllegalArgumentException("no shelf: %s, %d, %d".formatted(aisle, bay, level));
      }
    }
    static Optional<Shelf> parse(String text) {
      if (!text.matches("[A-H]-(0[1-9]|[123][0-9]|40)-[1-5]")) {
        return Optional.empty();
      }
      var bay = Integer.parseInt(text.substring(2, 4));
      return Optional.of(new Shelf(text.charAt(0), bay, text.charAt(5) - '0'));
    }

    String text() {
      return "%s-%02d-%d".formatted(aisle, bay, level);
    }
  }
  static int steps(Shelf from, Shelf to) {
    return 50 * Math.abs(from.aisle() - to.aisle()) + 2 * Math.abs(from.bay() - to.bay());
  }
  static boolean needsLadder(Shelf shelf) {
    return shelf.level() >= 4;
  }
  static List<String> withLadder(List<String> scanned) {
    return scanned.stream()
        .filter(text -> Shelf.parse(text).isPresent())
        .filter(text -> needsLadder(Shelf.parse(text).get()))
        .toList();
  }
}
