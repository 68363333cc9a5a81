import java.util.List;
import java.util.Optional;

class Convert2 {
  record Shelf(char aisle, int bay, int level) {
    Shelf {
      if (aisle < 'A' || aisle > 'H' || bay < 1 || bay > 40 || level < 1 || level > 5) {
        throw new IllegalArgumentException("no shelf: " + aisle + bay + level);
      }
    }

    static Optional<Shelf> parse(String text) {
      if (!text.matches("[A-H]-(0[1-9]|[123][0-9]|40)-[1-5]")) {
        return Optional.empty();
      }
      return Optional.of(new Shelf(text.charAt(0), Integer.parseInt(text.substring(2, 4)), text.charAt(5) - '0'));
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
    return scanned.stream().filter(text -> Shelf.parse(text).filter(Convert2::needsLadder).isPresent()).toList();
  }
}
