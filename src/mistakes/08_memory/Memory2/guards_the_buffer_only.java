// expect: checks-fail nobody_gets_what_others_have_sent
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

class Memory2 {

  static byte[] echo(MemorySegment buffer, long received) {
    if (received < 4) {
      throw new IllegalArgumentException("no length in a request of " + received + " bytes");
    }
    int length = buffer.get(ValueLayout.JAVA_INT_UNALIGNED, 0);
    if (length < 0 || length > buffer.byteSize() - 4) {
      throw new IllegalArgumentException(
          "a text of " + length + " bytes in a request of " + received);
    }
    return buffer.asSlice(4, length).toArray(ValueLayout.JAVA_BYTE);
  }
}
