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
class Quiz3 {

  record Reading(String room, int watts) {}
  record Damaged(int number, String line) {}
  static List<Reading> readings(List<String> lines, Consumer<? super Damaged> damaged) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      var reading = parse(lines.get(i));
      if (reading == null) {
        damaged.accept(new Damaged(i + 1, lines.get(i)));
      } else {
        readings.add(reading);
      }
    }
    return readings;
  }

  private static Reading parse(String line) {
    String[] parts = line.split(";", -1);
    if (parts.length != 2 || parts[0].strip().isEmpty()) {
      return null;
    }
    try {
      return new Reading(parts[0], Integer.parseInt(parts[1]));
    } catch (NumberFormatException e) {
      return null;
    }
  }
  static <T, K> Map<K, Long> totals(
      List<? extends T> all, Function<? super T, K> key, ToLongFunction<? super T> amount) {
    Map<K, Long> totals = new LinkedHashMap<>();
    for (T one : all) {
      K name = key.apply(one);
      totals.put(name, totals.getOrDefault(name, 0L) + amount.applyAsLong(one));
    }
    return Collections.unmodifiableMap(totals);
  }
  static OptionalInt highest(int[] watts, IntPredicate counts) {
    long highest = Long.MIN_VALUE;
    for (int i = 0; i < watts.length; i++) {
      if (counts.test(watts[i])) {
        highest = Math.max(highest, watts[i]);
      }
    }
    return highest == Long.MIN_VALUE ? OptionalInt.empty() : OptionalInt.of((int) highest);
  }
}
