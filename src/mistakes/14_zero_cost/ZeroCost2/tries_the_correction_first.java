// expect: checks-fail copes_with_an_empty_picture
import java.util.function.IntUnaryOperator;

class ZeroCost2 {

  static void correct(int[] pixels, IntUnaryOperator correction) {
    var ofBlack = correction.applyAsInt(0);
    for (var i = 0; i < pixels.length; i++) {
      pixels[i] = pixels[i] == 0 ? ofBlack : correction.applyAsInt(pixels[i]);
    }
  }
}
