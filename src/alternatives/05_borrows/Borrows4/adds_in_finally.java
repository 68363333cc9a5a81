import javalings.own.Borrowed;
import javalings.own.BorrowedMut;
import javalings.own.Move;
import javalings.own.Mut;
import javalings.own.View;
class Borrows4 {
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
    int count() {
      return count;
    }

    @Borrowed
    Latest latest() {
      return new Latest(this);
    }
  }
  @View
  record Latest(@Borrowed Readings readings) {
    int value() {
      return readings.ring[(readings.count - 1) % readings.ring.length];
    }
  }
  static int rise(@BorrowedMut Readings readings, int reading) {
    try {
      return reading - readings.latest().value();
    } finally {
      readings.add(reading);
    }
  }
}
