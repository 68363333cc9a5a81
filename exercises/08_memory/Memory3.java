import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

// A library written in C hands over an array of readings:
//     struct reading { int id; double celsius; };
// An int has 4 bytes and a double has 8, so it looks as if a reading had 12.
class Memory3 {

  // TODO: C puts every double at a multiple of 8. What lies between the two fields, and how far is
  // it from one reading to the next? Say it with a StructLayout in a static field of this class, and
  // ask that for both numbers.
  static final long SIZE = 12;
  static final long CELSIUS = 4;

  /** How many readings an array of them holds. */
  static long count(MemorySegment readings) {
    return readings.byteSize() / SIZE;
  }

  static int id(MemorySegment readings, long index) {
    return readings.get(ValueLayout.JAVA_INT, index * SIZE);
  }

  static double celsius(MemorySegment readings, long index) {
    return readings.get(ValueLayout.JAVA_DOUBLE, index * SIZE + CELSIUS);
  }
}
