import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.stream.IntStream;

class Memory5 {

  interface Driver {
    void write(MemorySegment part);
  }
  static void collect(MemorySegment frame, long width, List<Driver> drivers) {
    IntStream.range(0, drivers.size())
        .forEach(i -> drivers.get(i).write(frame.asSlice(i * width).asSlice(0, width)));
  }
}
