import java.util.function.IntUnaryOperator;
class ZeroCost2 {
  static void correct(int[] pixels, IntUnaryOperator correction) {
    int i = pixels.length;
    while (--i >= 0) {
      int old = pixels[i];
      pixels[i] = correction.applyAsInt(old);
    }
  }
}
