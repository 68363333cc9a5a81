import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
class Memory3 {
  private static final StructLayout READING =
      MemoryLayout.structLayout(
          ValueLayout.JAVA_INT.withName("id"),
          MemoryLayout.paddingLayout(4),
          ValueLayout.JAVA_DOUBLE.withName("celsius"));

  static final long SIZE = READING.byteSize();

  private static long start(long index) {
    return Math.multiplyExact(index, SIZE);
  }

  static final long CELSIUS = READING.byteOffset(PathElement.groupElement("celsius"));
  static long count(MemorySegment readings) {
    return readings.byteSize() / SIZE;
  }

  static int id(MemorySegment readings, long index) {
    return readings.get(ValueLayout.JAVA_INT, start(index));
  }

  static double celsius(MemorySegment readings, long index) {
    return readings.get(ValueLayout.JAVA_DOUBLE, start(index) + CELSIUS);
  }
}
