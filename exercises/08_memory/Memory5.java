import java.lang.foreign.MemorySegment;
import java.util.List;

// A weather balloon sends frames of bytes. Each sensor has a driver, which writes its reading into
// the part of the frame that is its own. Since the new driver for the wind came, the humidity next
// to it is nonsense now and then.
class Memory5 {

  interface Driver {
    /** Writes a reading to the beginning of this part of the frame. */
    void write(MemorySegment part);
  }

  /**
   * Lets each driver write into its part: the first into the first, and so on. All parts have the
   * same width, in bytes. The bytes after the last one are not touched.
   */
  static void collect(MemorySegment frame, long width, List<Driver> drivers) {
    for (var i = 0; i < drivers.size(); i++) {
      // TODO: It is said where a part begins. How far can its driver write?
      var part = frame.asSlice(i * width);
      drivers.get(i).write(part);
    }
  }
}
