// expect: checks-fail corrects_every_pixel_in_place
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

class ZeroCost2 {

  static void correct(int[] pixels, IntUnaryOperator correction) {
    pixels = Arrays.stream(pixels).map(correction).toArray();
  }
}
