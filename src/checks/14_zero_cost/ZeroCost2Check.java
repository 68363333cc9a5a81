import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import javalings.check.Bytecode;
import org.junit.jupiter.api.Test;

class ZeroCost2Check {

  @Test
  void corrects_every_pixel_in_place() {
    var pixels = new int[] {0, 300, 65_000, 17};
    ZeroCost2.correct(pixels, pixel -> Math.min(65_535, pixel + 1_000));
    assertEquals(
        "[1000, 1300, 65535, 1017]",
        Arrays.toString(pixels),
        "The picture 0, 300, 65000, 17 should be brighter by 1000, 65535 at most");
    ZeroCost2.correct(pixels, pixel -> 65_535 - pixel);
    assertEquals(
        "[64535, 64235, 0, 64518]", Arrays.toString(pixels), "The same picture, inverted then");
  }

  @Test
  void copes_with_an_empty_picture() {
    var none = new int[0];
    ZeroCost2.correct(none, pixel -> pixel / 0);
    assertEquals(0, none.length, "A picture without pixels stays one");
  }

  @Test
  void allocates_nothing_for_a_pixel() {
    Bytecode.of(ZeroCost2.class, "correct").assertNoBoxingInLoop();
    var few = allocated(new int[100]);
    var many = allocated(new int[1_100]);
    assertEquals(
        0,
        Math.round((many - few) / 1_000.0),
        "Bytes of garbage for each pixel that is corrected. Plain numbers make none");
  }

  /** The least that a call allocated, of three; one more goes before, to load classes. */
  private static long allocated(int[] pixels) {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    var least = Long.MAX_VALUE;
    for (var i = 0; i < 4; i++) {
      Arrays.fill(pixels, 20_000 + i);
      var before = threads.getCurrentThreadAllocatedBytes();
      ZeroCost2.correct(pixels, pixel -> pixel + 1_000);
      var bytes = threads.getCurrentThreadAllocatedBytes() - before;
      least = i == 0 ? least : Math.min(least, bytes);
    }
    return least;
  }
}
