import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;

class Memory3 {
  private static final StructLayout READING =
      MemoryLayout.structLayout(
          ValueLayout.JAVA_INT.withName("id"),
          MemoryLayout.paddingLayout(4),
          ValueLayout.JAVA_DOUBLE.withName("celsius"));

  private static final VarHandle ID = READING.arrayElementVarHandle(PathElement.groupElement("id"));
  private static final VarHandle DEGREES =
      READING.arrayElementVarHandle(PathElement.groupElement("celsius"));
  static long count(MemorySegment readings) {
    return readings.byteSize() / READING.byteSize();
  }

  static int id(MemorySegment readings, long index) {
    return (int) ID.get(readings, 0L, index);
  }

  static double celsius(MemorySegment readings, long index) {
    return (double) DEGREES.get(readings, 0L, index);
  }
}
