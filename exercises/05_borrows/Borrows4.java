import javalings.own.Borrowed;
import javalings.own.BorrowedMut;
import javalings.own.Move;
import javalings.own.Mut;
import javalings.own.View;

// A cold store should sound the alarm when it gets warmer too fast. It has never done so, not even
// when somebody left the door open for a night.
class Borrows4 {

  /** The latest readings, in tenths of a degree. The oldest one makes room for the next. */
  @Move
  static final class Readings {
    private final int[] ring = new int[3];
    private int count;

    Readings(int first) {
      add(first);
    }

    @Mut
    void add(int reading) {
      ring[count % ring.length] = reading;
      count++;
    }

    /** How many readings there have been. */
    int count() {
      return count;
    }

    @Borrowed
    Latest latest() {
      return new Latest(this);
    }
  }

  /** A look at the latest reading, whichever that is when it is asked. */
  @View
  record Latest(@Borrowed Readings readings) {
    int value() {
      return readings.ring[(readings.count - 1) % readings.ring.length];
    }
  }

  /** Adds a reading, and returns by how much it is higher than the one before. */
  static int rise(@BorrowedMut Readings readings, int reading) {
    // TODO: Up to which line is `before` needed? Could that line come earlier?
    var before = readings.latest();
    readings.add(reading);
    return reading - before.value();
  }
}
