// expect: checks-fail lengths_beyond_all_measure_are_refused
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

class Memory2 {

  static byte[] echo(MemorySegment buffer, long received) {
    int length = buffer.get(ValueLayout.JAVA_INT_UNALIGNED, 0);
    if (length > received - 4) {
      throw new IllegalArgumentException("bad length " + length);
    }
    return buffer.asSlice(4, length).toArray(ValueLayout.JAVA_BYTE);
  }
}
