package javalings.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import javalings.watch.core.Key;

/** Turns the characters that are typed on a line into keys. */
final class TypedLine {

  /** Keys that write nothing, such as the arrows, send a sequence of characters that begins so. */
  private static final String ESC = "\033";

  private static final int SEARCH = '/';

  private final StringBuilder untaken = new StringBuilder();
  private boolean begun;
  private boolean empty = true;

  /** From a stroke, which begins a search, to the empty line that ends it. */
  private boolean searching;

  void add(char typed) {
    begun = true;
    untaken.append(typed);
  }

  /** Whether anything was ever typed. */
  boolean isBegun() {
    return begun;
  }

  /**
   * The keys among what has come together, of one line; none when it is no keys but a text.
   *
   * @param most how many letters may be keys
   */
  List<Key> take(int most) {
    var together = untaken.toString();
    untaken.setLength(0);
    var letters = together.codePoints().filter(it -> it >= ' ').boxed().toList();
    searching = begunOrGoesOn(letters, together);
    var keys = new ArrayList<Key>();
    if (!together.contains(ESC) && (searching || letters.size() <= most)) {
      letters.forEach(letter -> keys.add(new Key.Letter(letter)));
    }
    if (empty && letters.isEmpty() && together.endsWith("\n")) {
      keys.add(Key.Named.ENTER); // where something stands, the key that ends a line only sends it
    }
    empty = together.endsWith("\n") || (empty && letters.isEmpty());
    return keys;
  }

  private boolean begunOrGoesOn(List<Integer> letters, String together) {
    return letters.isEmpty()
        ? searching && !(empty && together.endsWith("\n"))
        : searching || letters.getFirst() == SEARCH || letters.getLast() == SEARCH;
  }
}
