// expect: checks-fail whoever_writes_too_much_is_stopped
import java.lang.foreign.MemorySegment;
import java.util.List;

class Memory5 {

  interface Driver {
    void write(MemorySegment part);
  }

  static void collect(MemorySegment frame, long width, List<Driver> drivers) {
    var scratch = MemorySegment.ofArray(new byte[(int) frame.byteSize()]);
    for (var i = 0; i < drivers.size(); i++) {
      scratch.copyFrom(frame);
      drivers.get(i).write(scratch.asSlice(i * width));
      MemorySegment.copy(scratch, i * width, frame, i * width, width);
    }
  }
}
