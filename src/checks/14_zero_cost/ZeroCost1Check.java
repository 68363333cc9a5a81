import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import javalings.check.Bytecode;
import org.junit.jupiter.api.Test;

class ZeroCost1Check {

  @Test
  void adds_up_all_sizes() {
    assertEquals(0, ZeroCost1.total(new long[0]), "No files, no bytes");
    assertEquals(4_711, ZeroCost1.total(new long[] {4_000, 700, 11}), "4000 + 700 + 11");
    assertEquals(7, ZeroCost1.total(new long[] {7}), "A single file of 7 bytes");
  }

  @Test
  void adds_up_big_sizes() {
    assertEquals(
        9_000_000_003L,
        ZeroCost1.total(new long[] {3_000_000_000L, 6_000_000_000L, 3}),
        "Files of 3 billion, 6 billion and 3 bytes: more than an int can count");
  }

  @Test
  void allocates_nothing_for_a_file() {
    Bytecode.of(ZeroCost1.class, "total").assertNoBoxingInLoop();
    var few = allocated(sizes(100));
    var many = allocated(sizes(1_100));
    assertEquals(
        0,
        Math.round((many - few) / 1_000.0),
        "Bytes of garbage for each file that is added. A loop over plain numbers makes none");
  }

  /** The least that a call allocated, of three; one more goes before, to load classes. */
  private static long allocated(long[] sizes) {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    var least = Long.MAX_VALUE;
    ZeroCost1.total(sizes);
    for (var i = 0; i < 3; i++) {
      var before = threads.getCurrentThreadAllocatedBytes();
      ZeroCost1.total(sizes);
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    return least;
  }

  private static long[] sizes(int count) {
    var sizes = new long[count];
    Arrays.setAll(sizes, i -> 1_000 + i);
    return sizes;
  }
}
