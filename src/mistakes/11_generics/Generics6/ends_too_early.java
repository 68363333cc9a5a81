// expect: checks-fail finds_the_first_free_hour
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

class Generics6 {

  interface Calendar {
    Set<Integer> busyHours(int day);

    default boolean isFree(int day, int hour) {
      return !busyHours(day).contains(hour);
    }

    default OptionalInt firstFree(int day) {
      return IntStream.range(8, 17).filter(hour -> isFree(day, hour)).findFirst();
    }

    static Calendar both(Calendar a, Calendar b) {
      return day -> {
        var busy = new HashSet<>(a.busyHours(day));
        busy.addAll(b.busyHours(day));
        return busy;
      };
    }
  }
}
