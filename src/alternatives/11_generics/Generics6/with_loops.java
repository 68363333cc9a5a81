import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

class Generics6 {

  interface Calendar {
    Set<Integer> busyHours(int day);

    default boolean isFree(int day, int hour) {
      return !busyHours(day).contains(hour);
    }
    default OptionalInt firstFree(int day) {
      for (var hour = 8; hour <= 17; hour++) {
        if (isFree(day, hour)) {
          return OptionalInt.of(hour);
        }
      }
      return OptionalInt.empty();
    }
    static Calendar both(Calendar a, Calendar b) {
      return new Calendar() {
        @Override
        public Set<Integer> busyHours(int day) {
          Set<Integer> hours = new TreeSet<>();
          hours.addAll(a.busyHours(day));
          hours.addAll(b.busyHours(day));
          return hours;
        }
      };
    }
  }
}
