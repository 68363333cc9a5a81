import java.util.List;
import java.util.Optional;

// A warehouse finds goods by their shelf: "B-07-3" is aisle B, bay 7, level 3. There are aisles A to
// H, bays 01 to 40 and levels 1 to 5. Now every method gets the text, and checks it or forgets to.
class Convert2 {

  // TODO 1: Give Shelf an aisle, a bay and a level. Let nobody make a shelf that does not exist.
  record Shelf(String text) {

    /** The shelf with this text; empty if there is none. Shelves with one text are equal. */
    static Optional<Shelf> parse(String text) {
      return Optional.of(new Shelf(text));
    }
  }

  // TODO 2: Let steps and needsLadder take a Shelf instead of a String, and check nothing.
  /** How far it is: 50 steps from an aisle to the next, and 2 from a bay to the next. */
  static int steps(String from, String to) {
    if (!from.matches("[A-H]-[0-9]{2}-[1-5]") || !to.matches("[A-H]-[0-9]{2}-[1-5]")) {
      throw new IllegalArgumentException(from + " or " + to + " is no shelf");
    }
    var bays = Integer.parseInt(from.substring(2, 4)) - Integer.parseInt(to.substring(2, 4));
    return 50 * Math.abs(from.charAt(0) - to.charAt(0)) + 2 * Math.abs(bays);
  }

  /** Levels 4 and 5 are out of reach. */
  static boolean needsLadder(String shelf) {
    return shelf.charAt(5) >= '4';
  }

  // TODO 3: Here the texts come in. Parse each of them once, and leave out what is no shelf.
  /** The texts of those shelves, in their order, for which a ladder is needed. */
  static List<String> withLadder(List<String> scanned) {
    return scanned.stream().filter(text -> needsLadder(text)).toList();
  }
}
