package javalings.tales;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The product with the Vector API: eight rows of c at once, a vector of columns each. Lanes are
 * columns, and no lane is ever added to another, so the number of lanes changes no bit of the
 * result.
 */
final class VectorProduct implements MatrixProduct {

  private static final int ROWS = 8;
  private static final VectorSpecies<Float> LANES =
      FloatVector.SPECIES_PREFERRED.length() <= 16
          ? FloatVector.SPECIES_PREFERRED
          : FloatVector.SPECIES_512;

  @Override
  public void multiply(Operand a, Operand b, Operand c, Size size, boolean add) {
    if (size.m() % ROWS != 0 || size.n() % LANES.length() != 0) {
      MatrixProduct.plain().multiply(a, b, c, size, add);
      return;
    }
    for (int i = 0; i < size.m(); i += ROWS) {
      for (int j = 0; j < size.n(); j += LANES.length()) {
        tile(a, b.values(), b.offset() + j, c, size, i, j, add);
      }
    }
  }

  private static void tile(
      Operand a, float[] b, int from, Operand c, Size size, int i, int j, boolean add) {
    int k = size.k();
    int n = size.n();
    int at = c.offset() + i * n + j;
    float[] to = c.values();
    var c0 = start(to, at, add);
    var c1 = start(to, at + n, add);
    var c2 = start(to, at + 2 * n, add);
    var c3 = start(to, at + 3 * n, add);
    var c4 = start(to, at + 4 * n, add);
    var c5 = start(to, at + 5 * n, add);
    var c6 = start(to, at + 6 * n, add);
    var c7 = start(to, at + 7 * n, add);
    float[] left = a.values();
    int row = a.offset() + i * k;
    for (int p = 0, q = from; p < k; p++, q += n, row++) {
      var right = FloatVector.fromArray(LANES, b, q);
      c0 = right.fma(FloatVector.broadcast(LANES, left[row]), c0);
      c1 = right.fma(FloatVector.broadcast(LANES, left[row + k]), c1);
      c2 = right.fma(FloatVector.broadcast(LANES, left[row + 2 * k]), c2);
      c3 = right.fma(FloatVector.broadcast(LANES, left[row + 3 * k]), c3);
      c4 = right.fma(FloatVector.broadcast(LANES, left[row + 4 * k]), c4);
      c5 = right.fma(FloatVector.broadcast(LANES, left[row + 5 * k]), c5);
      c6 = right.fma(FloatVector.broadcast(LANES, left[row + 6 * k]), c6);
      c7 = right.fma(FloatVector.broadcast(LANES, left[row + 7 * k]), c7);
    }
    c0.intoArray(to, at);
    c1.intoArray(to, at + n);
    c2.intoArray(to, at + 2 * n);
    c3.intoArray(to, at + 3 * n);
    c4.intoArray(to, at + 4 * n);
    c5.intoArray(to, at + 5 * n);
    c6.intoArray(to, at + 6 * n);
    c7.intoArray(to, at + 7 * n);
  }

  private static FloatVector start(float[] values, int at, boolean add) {
    return add ? FloatVector.fromArray(LANES, values, at) : FloatVector.zero(LANES);
  }
}
