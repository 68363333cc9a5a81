// expect: checks-fail a_text_that_is_no_shelf_gives_none
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
      var parts = text.split("-");
      if (parts.length != 3 || !parts[0].matches("[A-H]") || !parts[1].matches("[0-9]{2}")) {
        return Optional.empty();
      }
      try {
        return Optional.of(
            new Shelf(parts[0].charAt(0), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
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
        .flatMap(text -> Shelf.parse(text).stream())
        .filter(Convert2::needsLadder)
        .map(Shelf::text)
        .toList();
  }
}
