import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Objects;

class Memory2 {
  static byte[] echo(MemorySegment buffer, long received) {
    final long room = received - Integer.BYTES;
    if (room < 0) throw new IllegalArgumentException("too short");
    int length = buffer.get(ValueLayout.JAVA_INT_UNALIGNED, 0);
    try {
      Objects.checkFromIndexSize(0L, length, room);
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException(e);
    }
    byte[] text = new byte[length];
    MemorySegment.copy(buffer, ValueLayout.JAVA_BYTE, 4, text, 0, length);
    return text;
  }
}
