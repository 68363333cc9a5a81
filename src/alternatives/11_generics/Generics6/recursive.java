import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
class Generics6 {

  interface Calendar {
    Set<Integer> busyHours(int day);

    default boolean isFree(int day, int hour) {
      return !busyHours(day).contains(hour);
    }
    default OptionalInt firstFree(int day) {
      return firstFree(day, 8);
    }
    private OptionalInt firstFree(int day, int hour) {
      if (hour > 17) return OptionalInt.empty();
      return isFree(day, hour) ? OptionalInt.of(hour) : firstFree(day, hour + 1);
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
