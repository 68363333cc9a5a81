import java.lang.foreign.MemorySegment;
import java.util.List;
class Memory5 {

  interface Driver {
    void write(MemorySegment part);
  }
  static void collect(MemorySegment frame, long width, List<Driver> drivers) {
    long offset = 0;
    for (var driver : drivers) {
      driver.write(frame.asSlice(offset, width));
      offset += width;
    }
  }
}
