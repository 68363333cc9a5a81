import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

// A library written in C hands over an array of readings:
//     struct reading { int id; double celsius; };
// An int has 4 bytes and a double has 8, so it looks as if a reading had 12.
class Memory3 {

  static final java.lang.foreign.StructLayout LAYOUT =
      MemoryLayout.structLayout(ValueLayout.JAVA_INT, MemoryLayout.paddingLayout(Integer.BYTES), ValueLayout.JAVA_DOUBLE);
  static final long SIZE = LAYOUT.byteSize();
  static final long CELSIUS = LAYOUT.byteOffset(MemoryLayout.PathElement.groupElement(2));

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
