// expect: checks-fail a_request_without_a_length_is_refused
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

// An echo service. A request has the length of a text in its first 4 bytes, and then the text; the
// answer is the text. All requests come in through one big buffer, in which the last one is
// overwritten by the next. In 2014, a mistake like this one gave away keys and passwords all over
// the world.
class Memory2 {

  /**
   * The text of a request that fills the first so many bytes of the buffer. A request whose length
   * does not fit gets an IllegalArgumentException.
   */
  static byte[] echo(MemorySegment buffer, long received) {
    // The segment guards the buffer, but the request is smaller than the buffer: what lies behind
    // it belongs to somebody else. So we hold the claim against what has really come in.
    int length = buffer.get(ValueLayout.JAVA_INT_UNALIGNED, 0);
    if (length < 0 || length > Math.max(0, received - 4)) {
      throw new IllegalArgumentException(
          "a text of " + length + " bytes in a request of " + received);
    }
    return buffer.asSlice(4, length).toArray(ValueLayout.JAVA_BYTE);
  }
}
