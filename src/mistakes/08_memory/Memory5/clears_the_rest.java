// expect: checks-fail the_rest_of_the_frame_stays
import java.lang.foreign.MemorySegment;
import java.util.List;

class Memory5 {

  interface Driver {
    void write(MemorySegment part);
  }

  static void collect(MemorySegment frame, long width, List<Driver> drivers) {
    for (var i = 0; i < drivers.size(); i++) {
      drivers.get(i).write(frame.asSlice(i * width, width));
    }
    frame.asSlice(drivers.size() * width).fill((byte) 0);
  }
}
