// expect: checks-fail nobody_gets_what_others_have_sent
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

class Memory2 {

  static byte[] echo(MemorySegment buffer, long received) {
    int length = buffer.get(ValueLayout.JAVA_INT_UNALIGNED, 0);
    return buffer.asSlice(4, Math.min(length, received - 4)).toArray(ValueLayout.JAVA_BYTE);
  }
}
