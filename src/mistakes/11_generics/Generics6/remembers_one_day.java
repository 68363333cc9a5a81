// expect: checks-fail two_calendars_are_one
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
      return IntStream.rangeClosed(8, 17).filter(hour -> isFree(day, hour)).findFirst();
    }
    static Calendar both(Calendar a, Calendar b) {
      var busy = new HashSet<>(a.busyHours(1));
      busy.addAll(b.busyHours(1));
      return _ -> busy;
    }
  }
}
