import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;

// A library written in C hands over an array of readings:
//     struct reading { int id; double celsius; };
// An int has 4 bytes and a double has 8, so it looks as if a reading had 12.
class Memory3 {

  // The layout says what C does, padding included, and refuses a double at a wrong place. Offsets
  // and sizes are asked from it, so that nobody adds them up by hand.
  private static final StructLayout READING =
      MemoryLayout.structLayout(
          ValueLayout.JAVA_INT.withName("id"),
          MemoryLayout.paddingLayout(4),
          ValueLayout.JAVA_DOUBLE.withName("celsius"));

  static final long SIZE = READING.byteSize();
  static final long CELSIUS = READING.byteOffset(PathElement.groupElement("celsius"));

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
