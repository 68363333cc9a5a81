// expect: checks-fail a_calendar_knows_its_free_hours
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
class Generics6 {

  interface Calendar {
    Set<Integer> busyHours(int day);

    default boolean isFree(int day, int hour) {
      return hour >= 8 && hour <= 17 && !busyHours(day).contains(hour);
    }
    default OptionalInt firstFree(int day) {
      return IntStream.rangeClosed(8, 17).filter(hour -> isFree(day, hour)).findFirst();
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
