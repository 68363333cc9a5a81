import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

// Quiz 3. The power meters of a house send lines such as "kitchen;240", and some send rubbish.
class Quiz3 {

  record Reading(String room, int watts) {}

  /** A line that is no reading; the first line has number 1. */
  record Damaged(int number, String line) {}

  /**
   * All readings. A line that is not a room, one semicolon and a whole number, with nothing around
   * them, is reported as damaged, and the next one is read. A room has a name that is not blank.
   */
  static List<Reading> readings(List<String> lines, Consumer<? super Damaged> damaged) {
    var readings = new ArrayList<Reading>();
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      // Without the -1, split forgets empty parts at the end, and "kitchen;240;" looks fine.
      var parts = line.split(";", -1);
      try {
        if (parts.length != 2 || parts[0].isBlank()) {
          damaged.accept(new Damaged(i + 1, line));
        } else {
          readings.add(new Reading(parts[0], Integer.parseInt(parts[1])));
        }
      } catch (NumberFormatException e) {
        // Caught for one line, inside the loop: the next line has not done anything wrong.
        damaged.accept(new Damaged(i + 1, line));
      }
    }
    return readings;
  }

  /**
   * The sum of the amounts for each key; the keys in the order in which they came first. Nobody can
   * change the result.
   */
  static <T, K> Map<K, Long> totals(
      List<? extends T> all, Function<? super T, K> key, ToLongFunction<? super T> amount) {
    // Linked, since Map.copyOf and HashMap have an order of their own; merged, since put forgets
    // what was there; and what goes out is a view that refuses to be changed, of a map that nobody
    // else has.
    var totals = new LinkedHashMap<K, Long>();
    for (var one : all) {
      totals.merge(key.apply(one), amount.applyAsLong(one), Long::sum);
    }
    return Collections.unmodifiableMap(totals);
  }

  /** The highest number that counts; empty if there is none. No object is made for a number. */
  static OptionalInt highest(int[] watts, IntPredicate counts) {
    // max of no numbers is empty, and an IntStream has no boxes.
    return IntStream.of(watts).filter(counts).max();
  }
}
