// expect: checks-fail a_layout_says_it
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;

// A library written in C hands over an array of readings:
//     struct reading { int id; double celsius; };
// An int has 4 bytes and a double has 8, so it looks as if a reading had 12.
class Memory3 {

  // TODO: C puts every double at a multiple of 8. What lies between the two fields, and how far is
  // it from one reading to the next? Say it with a StructLayout in a static field of this class, and
  // ask that for both numbers.
  static final StructLayout READING =
      MemoryLayout.structLayout(
          ValueLayout.JAVA_INT.withName("id"),
          MemoryLayout.paddingLayout(4),
          ValueLayout.JAVA_DOUBLE.withName("celsius"));
  static long SIZE = 16;
  static long CELSIUS = 8;

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
