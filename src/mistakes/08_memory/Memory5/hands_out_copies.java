// expect: checks-fail readings_arrive_in_their_part
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

class Memory5 {

  interface Driver {
    void write(MemorySegment part);
  }

  static void collect(MemorySegment frame, long width, List<Driver> drivers) {
    for (var i = 0; i < drivers.size(); i++) {
      var part =
          MemorySegment.ofArray(frame.asSlice(i * width, width).toArray(ValueLayout.JAVA_BYTE));
      drivers.get(i).write(part);
    }
  }
}
