import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

class Inference1 {
  private static final VectorSpecies<Float> LANES = FloatVector.SPECIES_PREFERRED;

  /** The sum of all a[i] * b[i]. Both arrays have the same length, whatever it is. */
  static float dot(float[] a, float[] b) {
    var sums = FloatVector.zero(LANES);
    for (int i = 0; i < LANES.loopBound(a.length); i += LANES.length()) {
      var left = FloatVector.fromArray(LANES, a, i);
      var right = FloatVector.fromArray(LANES, b, i);
      sums = left.fma(right, sums);
    }
    float sum = sums.reduceLanes(VectorOperators.ADD);
    for (int i = LANES.loopBound(a.length); i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static float dot(float[] a, int from, float[] b) {
    var sums = FloatVector.zero(LANES);
    int i = 0;
    for (; i < LANES.loopBound(b.length); i += LANES.length()) {
      sums = FloatVector.fromArray(LANES, a, from + i).fma(FloatVector.fromArray(LANES, b, i), sums);
    }
    float sum = sums.reduceLanes(VectorOperators.ADD);
    for (; i < b.length; i++) {
      sum += a[from + i] * b[i];
    }
    return sum;
  }

  /**
   * Sets to[i] to the dot product of row i and x, for each i. The matrix holds its rows one after
   * the other. Nothing is allocated for a row.
   */
  static void multiply(float[] matrix, float[] x, float[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] = dot(matrix, i * x.length, x);
    }
  }
}
