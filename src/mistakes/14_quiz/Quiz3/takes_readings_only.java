// expect: checks-fail todo_2_works_for_other_things
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

class Quiz3 {

  record Reading(String room, int watts) {}

  record Damaged(int number, String line) {}

  static List<Reading> readings(List<String> lines, Consumer<? super Damaged> damaged) {
    var readings = new ArrayList<Reading>();
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var parts = line.split(";", -1);
      try {
        if (parts.length != 2 || parts[0].isBlank()) {
          damaged.accept(new Damaged(i + 1, line));
        } else {
          readings.add(new Reading(parts[0], Integer.parseInt(parts[1])));
        }
      } catch (NumberFormatException e) {
        damaged.accept(new Damaged(i + 1, line));
      }
    }
    return readings;
  }

  static <T, K> Map<K, Long> totals(
      List<? extends T> all, Function<? super T, K> key, ToLongFunction<? super T> amount) {
    var totals = new LinkedHashMap<K, Long>();
    for (var one : all) {
      totals.merge(
          key.apply(one),
          (Object) one instanceof Reading(var _, var watts) ? (long) watts : 0L,
          Long::sum);
    }
    return Collections.unmodifiableMap(totals);
  }

  static OptionalInt highest(int[] watts, IntPredicate counts) {
    return IntStream.of(watts).filter(counts).max();
  }
}
