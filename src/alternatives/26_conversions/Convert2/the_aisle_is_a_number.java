import java.util.List;
import java.util.Optional;

// A warehouse finds goods by their shelf: "B-07-3" is aisle B, bay 7, level 3. There are aisles A to
// H, bays 01 to 40 and levels 1 to 5. Now every method gets the text, and checks it or forgets to.
class Convert2 {

  record Shelf(int aisle, int bay, int level) {
    Shelf {
      if (aisle < 0 || aisle > 7 || bay < 1 || bay > 40 || level < 1 || level > 5) {
        throw new IllegalArgumentException("no shelf");
      }
    }

    String text() {
      return "%c-%02d-%d".formatted('A' + aisle, bay, level);
    }

    /** The shelf with this text; empty if there is none. Shelves with one text are equal. */
    static Optional<Shelf> parse(String text) {
      if (!text.matches("[A-H]-(0[1-9]|[1-3][0-9]|40)-[1-5]")) {
        return Optional.empty();
      }
      return Optional.of(
          new Shelf(text.charAt(0) - 'A', Integer.parseInt(text.substring(2, 4)), text.charAt(5) - '0'));
    }
  }

  /** How far it is: 50 steps from an aisle to the next, and 2 from a bay to the next. */
  static int steps(Shelf from, Shelf to) {
    return 50 * Math.abs(from.aisle() - to.aisle()) + 2 * Math.abs(from.bay() - to.bay());
  }

  /** Levels 4 and 5 are out of reach. */
  static boolean needsLadder(Shelf shelf) {
    return shelf.level() >= 4;
  }

  /** The texts of those shelves, in their order, for which a ladder is needed. */
  static List<String> withLadder(List<String> scanned) {
    return scanned.stream()
        .map(Shelf::parse)
        .flatMap(Optional::stream)
        .filter(Convert2::needsLadder)
        .map(Shelf::text)
        .toList();
  }
}
