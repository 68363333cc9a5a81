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
import java.util.regex.Pattern;

class Quiz3 {

  record Reading(String room, int watts) {}
  record Damaged(int number, String line) {}
  static List<Reading> readings(List<String> lines, Consumer<? super Damaged> damaged) {
    var readings = new ArrayList<Reading>();
    int number = 0;
    for (String line : lines) {
      number++;
      var found = LINE.matcher(line);
      if (!found.matches() || found.group(1).isBlank() || !fits(found.group(2))) {
        damaged.accept(new Damaged(number, line));
        continue;
      }
      readings.add(new Reading(found.group(1), Integer.parseInt(found.group(2))));
    }
    return List.copyOf(readings);
  }

  private static final Pattern LINE = Pattern.compile("([^;]*);(-?[0-9]{1,10})");

  private static boolean fits(String number) {
    var value = Long.parseLong(number);
    return value == (int) value;
  }
  static <T, K> Map<K, Long> totals(
      List<? extends T> all, Function<? super T, K> key, ToLongFunction<? super T> amount) {
    var totals = new LinkedHashMap<K, Long>();
    for (var one : all) {
      totals.merge(key.apply(one), amount.applyAsLong(one), Long::sum);
    }
    return Collections.unmodifiableMap(totals);
  }
  static OptionalInt highest(int[] watts, IntPredicate counts) {
    var found = false;
    var highest = 0;
    for (var one : watts) {
      if (counts.test(one) && (!found || one > highest)) {
        found = true;
        highest = one;
      }
    }
    return found ? OptionalInt.of(highest) : OptionalInt.empty();
  }
}
