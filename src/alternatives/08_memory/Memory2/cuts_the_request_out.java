import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
class Memory2 {
  static byte[] echo(MemorySegment buffer, long received) {
    try {
      var request = buffer.asSlice(0, received);
      int length = request.get(ValueLayout.JAVA_INT_UNALIGNED, 0);
      return request.asSlice(4, length).toArray(ValueLayout.JAVA_BYTE);
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("the length does not fit", e);
    }
  }
}
