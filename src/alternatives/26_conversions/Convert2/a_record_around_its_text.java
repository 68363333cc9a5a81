import java.util.List;
import java.util.Optional;

// A warehouse finds goods by their shelf: "B-07-3" is aisle B, bay 7, level 3. There are aisles A to
// H, bays 01 to 40 and levels 1 to 5. Now every method gets the text, and checks it or forgets to.
class Convert2 {

  record Shelf(String text) {
    private static final java.util.regex.Pattern FORM =
        java.util.regex.Pattern.compile("[A-H]-(?:0[1-9]|[1-3][0-9]|40)-[1-5]");

    Shelf {
      if (!FORM.matcher(text).matches()) {
        throw new IllegalArgumentException("no shelf: " + text);
      }
    }

    static Optional<Shelf> parse(String text) {
      return FORM.matcher(text).matches() ? Optional.of(new Shelf(text)) : Optional.empty();
    }

    char aisle() {
      return text.charAt(0);
    }

    int bay() {
      return Integer.parseInt(text.substring(2, 4));
    }

    int level() {
      return text.charAt(5) - '0';
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
    var found = new java.util.ArrayList<String>();
    for (var text : scanned) {
      Shelf.parse(text).filter(shelf -> needsLadder(shelf)).ifPresent(shelf -> found.add(shelf.text()));
    }
    return found;
  }
}
