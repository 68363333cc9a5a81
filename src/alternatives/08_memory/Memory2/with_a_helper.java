import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
class Memory2 {
  static byte[] echo(MemorySegment buffer, long received) {
    require(received >= 4);
    int length = buffer.get(ValueLayout.JAVA_INT_UNALIGNED, 0);
    require(length >= 0);
    require(4L + length <= received);
    var text = new byte[length];
    for (int i = 0; i < length; i++) {
      text[i] = buffer.get(ValueLayout.JAVA_BYTE, 4 + i);
    }
    return text;
  }

  private static void require(boolean fits) {
    if (!fits) {
      throw new IllegalArgumentException("the length does not fit the request");
    }
  }
}
