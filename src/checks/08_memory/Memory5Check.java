import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class Memory5Check {

  @Test
  void a_part_ends_where_the_next_begins() {
    assertEquals(
        List.of(4L, 4L, 4L), sizes(12, 4, 3), "12 bytes for 3 drivers. How far each can write:");
    assertEquals(
        List.of(8L, 8L),
        sizes(40, 8, 2),
        "40 bytes, 8 for each of 2 drivers. How far each can write:");
    assertEquals(List.of(5L), sizes(5, 5, 1), "5 bytes, all for 1 driver. How far it can write:");
  }

  @Test
  void whoever_writes_too_much_is_stopped() {
    var frame = frame(12);
    try {
      Memory5.collect(frame, 4, List.of(writes("11"), writes("2222222"), part -> {}));
    } catch (IndexOutOfBoundsException expected) {
      assertEquals(
          "11..........",
          text(frame),
          "The second driver wanted 7 bytes and has 4. The frame, of 4 bytes for each of 3");
      return;
    }
    fail(
        "The second of 3 drivers wanted to write 7 bytes and has 4, and no exception came out. The"
            + " frame: "
            + text(frame));
  }

  @Test
  void readings_arrive_in_their_part() {
    assertEquals(
        "aa..b...cccc", collected(12, 4, "aa", "b", "cccc"), "aa, b and cccc, 4 bytes each");
    assertEquals("a.b.c.", collected(6, 2, "a", "b", "c"), "a, b and c, 2 bytes each");
  }

  @Test
  void the_rest_of_the_frame_stays() {
    assertEquals(
        "a.b......", collected(9, 2, "a", "b"), "Two drivers, 2 bytes each, and 5 to spare");
    assertEquals(".....", collected(5, 2), "No drivers at all");
  }

  private static List<Long> sizes(int bytes, long width, int drivers) {
    var sizes = new ArrayList<Long>();
    Memory5.collect(
        frame(bytes), width, Collections.nCopies(drivers, part -> sizes.add(part.byteSize())));
    return sizes;
  }

  private static String collected(int bytes, long width, String... readings) {
    var frame = frame(bytes);
    var drivers = new ArrayList<Memory5.Driver>();
    for (var reading : readings) {
      drivers.add(writes(reading));
    }
    Memory5.collect(frame, width, drivers);
    return text(frame);
  }

  private static Memory5.Driver writes(String reading) {
    var bytes = reading.getBytes(US_ASCII);
    return part -> MemorySegment.copy(bytes, 0, part, ValueLayout.JAVA_BYTE, 0, bytes.length);
  }

  private static MemorySegment frame(int bytes) {
    return MemorySegment.ofArray(new byte[bytes]).fill((byte) '.');
  }

  private static String text(MemorySegment frame) {
    return new String(frame.toArray(ValueLayout.JAVA_BYTE), US_ASCII);
  }
}
