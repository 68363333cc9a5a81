// expect: checks-fail reads_the_temperatures
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

class Memory3 {
  static final long SIZE = 16;
  static final long CELSIUS = 4;

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
