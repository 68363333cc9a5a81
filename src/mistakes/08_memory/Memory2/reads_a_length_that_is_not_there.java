// expect: checks-fail a_request_without_a_length_is_refused
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

class Memory2 {

  static byte[] echo(MemorySegment buffer, long received) {
    received = Math.max(received, 12);
    int length = buffer.get(ValueLayout.JAVA_INT_UNALIGNED, 0);
    if (length < 0 || length > received - 4) {
      throw new IllegalArgumentException(
          "a text of " + length + " bytes in a request of " + received);
    }
    return buffer.asSlice(4, length).toArray(ValueLayout.JAVA_BYTE);
  }
}
