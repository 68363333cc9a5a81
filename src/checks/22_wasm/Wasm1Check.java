import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javalings.check.Allocations;
import org.junit.jupiter.api.Test;

class Wasm1Check {

  /** The inputs of a kernel are one object. */
  record Work(byte[] picture, byte[] out, int height) {}

  @Test
  void a_picture_of_one_colour_stays_as_it_is() {
    for (var colour = 0; colour < 256; colour++) {
      var picture = filled(5, 4, colour);
      var out = usedBefore(picture.length);
      Wasm1.blur(picture, out, 5, 4);
      assertEquals(
          colour,
          out[0] & 255,
          "All pixels have red %d, so the mean is %d. The red that came out:"
              .formatted(colour, colour));
      assertPicture(picture, out, 5, 4, "5 by 4 pixels that are all " + colour);
    }
  }

  @Test
  void each_colour_is_the_mean_of_its_square() {
    var random = new Random(22);
    for (var size : new int[][] {{3, 3}, {16, 9}, {9, 16}, {31, 2}, {300, 3}, {3, 300}}) {
      var picture = noise(random, size[0], size[1]);
      var out = usedBefore(picture.length);
      Wasm1.blur(picture, out, size[0], size[1]);
      assertPicture(
          blurred(picture, size[0], size[1]),
          out,
          size[0],
          size[1],
          "Noise, %d wide and %d high".formatted(size[0], size[1]));
    }
  }

  @Test
  void at_the_edge_only_what_is_there_counts() {
    var random = new Random(7);
    for (var size : new int[][] {{1, 1}, {1, 6}, {6, 1}, {2, 2}}) {
      var picture = noise(random, size[0], size[1]);
      var out = usedBefore(picture.length);
      Wasm1.blur(picture, out, size[0], size[1]);
      assertPicture(
          blurred(picture, size[0], size[1]),
          out,
          size[0],
          size[1],
          "A picture that is all edge, %d wide and %d high".formatted(size[0], size[1]));
    }
    Wasm1.blur(new byte[0], new byte[0], 0, 0);
  }

  @Test
  void the_picture_itself_stays_as_it_is() {
    var picture = noise(new Random(3), 8, 8);
    var before = picture.clone();
    Wasm1.blur(picture, new byte[picture.length], 8, 8);
    assertArrayEquals(before, picture, "The bytes of the picture after `blur` has read them");
  }

  @Test
  void arrays_may_be_longer_than_the_picture() {
    var picture = noise(new Random(5), 6, 5);
    var out = usedBefore(picture.length);
    var before = out.clone();
    Wasm1.blur(picture, out, 6, 3);
    var expected = blurred(Arrays.copyOf(picture, 6 * 3 * 4), 6, 3);
    assertPicture(expected, out, 6, 3, "6 by 3 pixels, in arrays that have room for 6 by 5");
    assertArrayEquals(
        Arrays.copyOfRange(before, 6 * 3 * 4, before.length),
        Arrays.copyOfRange(out, 6 * 3 * 4, out.length),
        "The bytes of `out` after a picture of 6 by 3 pixels");
  }

  @Test
  void makes_no_object_for_a_pixel() {
    Allocations.of(Wasm1Check::work, Wasm1Check::blur).assertZero();
  }

  static Work work(int pixels) {
    return new Work(filled(pixels / 10, 10, 90), new byte[pixels * 4], 10);
  }

  static void blur(Work work) {
    Wasm1.blur(work.picture, work.out, work.picture.length / 4 / work.height, work.height);
  }

  /** A result of an earlier picture may still be in the array: many pictures share one. */
  private static byte[] usedBefore(int bytes) {
    var out = new byte[bytes];
    new Random(bytes).nextBytes(out);
    return out;
  }

  private static byte[] filled(int width, int height, int colour) {
    var picture = new byte[width * height * 4];
    Arrays.fill(picture, (byte) colour);
    return picture;
  }

  private static byte[] noise(Random random, int width, int height) {
    var picture = new byte[width * height * 4];
    random.nextBytes(picture);
    return picture;
  }

  private static byte[] blurred(byte[] picture, int width, int height) {
    var out = picture.clone();
    for (var at = 0; at < out.length; at++) {
      if (at % 4 != 3) {
        out[at] = (byte) mean(picture, width, height, at);
      }
    }
    return out;
  }

  private static int mean(byte[] picture, int width, int height, int at) {
    var x = at / 4 % width;
    var y = at / 4 / width;
    var sum = 0;
    var count = 0;
    for (var dy = -1; dy <= 1; dy++) {
      for (var dx = -1; dx <= 1; dx++) {
        if (x + dx >= 0 && x + dx < width && y + dy >= 0 && y + dy < height) {
          sum += Byte.toUnsignedInt(picture[at + (dy * width + dx) * 4]);
          count++;
        }
      }
    }
    return sum / count;
  }

  private static void assertPicture(
      byte[] expected, byte[] out, int width, int height, String what) {
    for (var at = 0; at < width * height * 4; at++) {
      var pixel = at / 4;
      var colour = List.of("red", "green", "blue", "alpha").get(at % 4);
      assertEquals(
          expected[at] & 255,
          out[at] & 255,
          () ->
              "%s: the %s of the pixel at column %d, row %d"
                  .formatted(what, colour, pixel % width, pixel / width));
    }
  }
}
