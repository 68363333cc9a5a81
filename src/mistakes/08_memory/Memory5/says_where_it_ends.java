// expect: checks-fail a_part_ends_where_the_next_begins
import java.lang.foreign.MemorySegment;
import java.util.List;

class Memory5 {

  interface Driver {
    void write(MemorySegment part);
  }

  static void collect(MemorySegment frame, long width, List<Driver> drivers) {
    for (var i = 0; i < drivers.size(); i++) {
      var part = frame.asSlice(i * width, (i + 1) * width);
      drivers.get(i).write(part);
    }
  }
}
