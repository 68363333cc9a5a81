import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import javalings.check.Allocations;
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
    Allocations.of(ZeroCost2Check::picture, ZeroCost2Check::correct).assertZero();
  }

  static int[] picture(int pixels) {
    var picture = new int[pixels];
    Arrays.fill(picture, 20_000);
    return picture;
  }

  static void correct(int[] pixels) {
    ZeroCost2.correct(pixels, pixel -> pixel + 1_000);
  }
}
