// expect: checks-fail two_calendars_are_one
import java.util.OptionalInt;
import java.util.Set;

// Calendars come from many places, and all that one of them has to tell is which hours of a day are
// busy. Everything else people ask for can be worked out from that, once, for all calendars.
class Generics6 {

  interface Calendar {
    /**
     * The busy hours of a day, each from 0 to 23. The only thing that differs between calendars.
     */
    Set<Integer> busyHours(int day);

    default boolean isFree(int day, int hour) {
return !busyHours(day).contains(hour);
    }

    /** The first free hour of a working day, from 8 to 17; empty when there is none. */
    default OptionalInt firstFree(int day) {
for (int i = 8; i <= 17; i++) if (isFree(day, i)) return OptionalInt.of(i); return OptionalInt.empty();
    }

    /** A calendar that is busy when either of two people is. */
    static Calendar both(Calendar a, Calendar b) {
return day -> { var s = new java.util.HashSet<Integer>(); for (int i = 8; i <= 17; i++) if (!a.isFree(day, i) || !b.isFree(day, i)) s.add(i); return s; };
    }
  }
}
