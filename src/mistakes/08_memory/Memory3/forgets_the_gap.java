// expect: checks-fail knows_how_many_there_are
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;

class Memory3 {
  static final StructLayout READING =
      MemoryLayout.structLayout(
          ValueLayout.JAVA_INT.withName("id"), ValueLayout.JAVA_DOUBLE.withName("celsius"));
  static final long SIZE = READING.byteSize();
  static final long CELSIUS =
      READING.byteOffset(MemoryLayout.PathElement.groupElement("celsius"));

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
