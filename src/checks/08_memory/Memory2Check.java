import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import javalings.check.Memory;
import org.junit.jupiter.api.Test;

class Memory2Check {
  private final MemorySegment buffer = MemorySegment.ofArray(new byte[1_000]);

  @Test
  void nobody_gets_what_others_have_sent() {
    answers("password: swordfish", 19, "password: swordfish");
    refuses("hi", 19, "A client sent \"hi\" and claimed 19 letters, after one with a password");
    refuses("hi", 3, "A client sent \"hi\" and claimed one letter more");
  }

  @Test
  void honest_requests_are_answered() {
    answers("hello", 5, "hello");
    answers("hi", 2, "hi");
    answers("", 0, "");
  }

  @Test
  void a_shorter_claim_is_fine() {
    answers("hello", 4, "hell");
  }

  @Test
  void lengths_beyond_all_measure_are_refused() throws Exception {
    // Where the segment's own bounds are all that stopped it, the learner's line is shown.
    Memory.check(() -> new Memory2Check().refusesBeyondAllMeasure());
  }

  private void refusesBeyondAllMeasure() {
    refuses("hi", 5_000, "The claimed length is more than the whole buffer has");
    refuses("hi", Integer.MAX_VALUE, "The claimed length is the greatest there is");
    refuses("hi", -1, "The claimed length is -1");
    refuses("hi", Integer.MIN_VALUE, "The claimed length is the smallest there is");
  }

  @Test
  void a_request_without_a_length_is_refused() {
    send("", 0);
    refused(3, "Only 3 bytes came in. The length 0 that was read is of an earlier request");
    send("password", 8);
    for (var received = 0; received < 4; received++) {
      refused(
          received,
          "Only %d bytes came in, and a length has 4. The rest of what was read as one is of an earlier"
                  .formatted(received)
              + " request");
    }
  }

  private void answers(String text, int claimed, String expected) {
    var answer = Memory2.echo(buffer, send(text, claimed));
    assertEquals(
        expected,
        new String(answer, US_ASCII),
        "A client sent \"%s\" and claimed %d letters".formatted(text, claimed));
  }

  private void refuses(String text, int claimed, String message) {
    refused(send(text, claimed), message);
  }

  private void refused(long received, String message) {
    try {
      Memory2.echo(buffer, received);
    } catch (IllegalArgumentException expected) {
      return;
    }
    fail(message + ". The request should be refused with an IllegalArgumentException, and was answered");
  }

  /** Puts a request into the buffer, over what was there; returns how many bytes came in. */
  private long send(String text, int claimed) {
    var bytes = text.getBytes(US_ASCII);
    buffer.set(ValueLayout.JAVA_INT_UNALIGNED, 0, claimed);
    MemorySegment.copy(bytes, 0, buffer, ValueLayout.JAVA_BYTE, 4, bytes.length);
    return 4 + bytes.length;
  }
}
