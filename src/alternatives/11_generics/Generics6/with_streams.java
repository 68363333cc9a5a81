import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class Generics6 {

  interface Calendar {
    Set<Integer> busyHours(int day);

    default boolean isFree(int day, int hour) {
      return busyHours(day).stream().noneMatch(busy -> busy == hour);
    }
    default OptionalInt firstFree(int day) {
      return IntStream.rangeClosed(8, 17).filter(hour -> isFree(day, hour)).findFirst();
    }
    static Calendar both(Calendar a, Calendar b) {
      return day ->
          Stream.of(a, b)
              .flatMap(calendar -> calendar.busyHours(day).stream())
              .collect(Collectors.toUnmodifiableSet());
    }
  }
}
