import java.util.List;
import java.util.Optional;

// A warehouse finds goods by their shelf: "B-07-3" is aisle B, bay 7, level 3. There are aisles A to
// H, bays 01 to 40 and levels 1 to 5. Now every method gets the text, and checks it or forgets to.
class Convert2 {

  static final class Shelf {
    private final String text;

    private Shelf(String text) {
      this.text = text;
    }

    static Optional<Shelf> parse(String text) {
      return Optional.of(text)
          .filter(it -> it.matches("[A-H]-(0[1-9]|[123]\\d|40)-[1-5]"))
          .map(Shelf::new);
    }

    char aisle() {
      return text.charAt(0);
    }

    int bay() {
      return Integer.parseInt(text, 2, 4, 10);
    }

    int level() {
      return Character.digit(text.charAt(5), 10);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Shelf shelf && shelf.text.equals(text);
    }

    @Override
    public int hashCode() {
      return text.hashCode();
    }

    String text() {
      return text;
    }
  }

  // Code that has a Shelf has one that exists: there is nothing left to check.
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
        .flatMap(text -> Shelf.parse(text).stream())
        .filter(Convert2::needsLadder)
        .map(Shelf::text)
        .toList();
  }
}
