import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class Quiz3 {

  record Reading(String room, int watts) {}
  record Damaged(int number, String line) {}
  static List<Reading> readings(List<String> lines, Consumer<? super Damaged> damaged) {
    return IntStream.range(0, lines.size())
        .mapToObj(i -> read(i + 1, lines.get(i), damaged))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Reading> read(
      int number, String line, Consumer<? super Damaged> damaged) {
    var semicolon = line.indexOf(';');
    try {
      var room = line.substring(0, semicolon);
      if (!room.isBlank()) {
        return Optional.of(new Reading(room, Integer.parseInt(line.substring(semicolon + 1))));
      }
    } catch (StringIndexOutOfBoundsException | NumberFormatException e) {
      // reported below
    }
    damaged.accept(new Damaged(number, line));
    return Optional.empty();
  }
  static <T, K> Map<K, Long> totals(
      List<? extends T> all, Function<? super T, K> key, ToLongFunction<? super T> amount) {
    return all.stream()
        .collect(
            Collectors.collectingAndThen(
                Collectors.groupingBy(
                    key, LinkedHashMap::new, Collectors.<T>summingLong(amount)),
                Collections::unmodifiableMap));
  }
  static OptionalInt highest(int[] watts, IntPredicate counts) {
    return IntStream.of(watts).filter(counts).max();
  }
}
