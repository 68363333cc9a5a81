import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
class Memory3 {
  static final MemoryLayout READING =
      MemoryLayout.structLayout(
          ValueLayout.JAVA_INT.withName("id"),
          MemoryLayout.paddingLayout(4),
          ValueLayout.JAVA_DOUBLE.withName("celsius"));

  static long count(MemorySegment readings) {
    return readings.elements(READING).count();
  }

  static int id(MemorySegment readings, long index) {
    return one(readings, index).get(ValueLayout.JAVA_INT, 0);
  }

  static double celsius(MemorySegment readings, long index) {
    var offset = READING.byteOffset(PathElement.groupElement("celsius"));
    return one(readings, index).get(ValueLayout.JAVA_DOUBLE, offset);
  }

  private static MemorySegment one(MemorySegment readings, long index) {
    return readings.asSlice(index * READING.byteSize(), READING);
  }
}
