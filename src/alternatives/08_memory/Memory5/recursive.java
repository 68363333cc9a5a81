import java.lang.foreign.MemorySegment;
import java.util.List;
class Memory5 {

  interface Driver {
    void write(MemorySegment part);
  }
  static void collect(MemorySegment frame, long width, List<Driver> drivers) {
    if (drivers.isEmpty()) {
      return;
    }
    drivers.getFirst().write(frame.asSlice(0, width));
    collect(frame.asSlice(width), width, drivers.subList(1, drivers.size()));
  }
}
