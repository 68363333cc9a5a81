// expect: checks-fail todo_1_knows_rubbish
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;

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
    // TODO 1: One bad line, and there is nothing at all.
var out = new java.util.ArrayList<Reading>(); int n = 0; for (var line : lines) { n++; var p = line.strip().split(";", -1); try { if (p.length != 2 || p[0].isBlank()) throw new NumberFormatException(); out.add(new Reading(p[0], Integer.parseInt(p[1]))); } catch (NumberFormatException e) { damaged.accept(new Damaged(n, line)); } } return out;
  }

  /**
   * The sum of the amounts for each key; the keys in the order in which they came first. Nobody can
   * change the result.
   */
  static <T, K> Map<K, Long> totals(
      List<? extends T> all, Function<? super T, K> key, ToLongFunction<? super T> amount) {
    // TODO 2: Three promises, and not one of them is kept.
var totals = new java.util.LinkedHashMap<K, Long>(); for (var one : all) totals.merge(key.apply(one), amount.applyAsLong(one), Long::sum); return java.util.Collections.unmodifiableMap(totals);
  }

  /** The highest number that counts; empty if there is none. No object is made for a number. */
  static OptionalInt highest(int[] watts, IntPredicate counts) {
    // TODO 3: What is "none" here, and what is a box?
return java.util.stream.IntStream.of(watts).filter(counts).max();
  }
}
