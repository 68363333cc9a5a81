// expect: checks-fail nobody_gets_what_others_have_sent
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

class Memory2 {

  static byte[] echo(MemorySegment buffer, long received) {
    int length = buffer.get(ValueLayout.JAVA_INT_UNALIGNED, 0);
    if (length > buffer.byteSize() - 4) {
      throw new IllegalArgumentException("too long");
    }
    return buffer.asSlice(4, length).toArray(ValueLayout.JAVA_BYTE);
  }
}
