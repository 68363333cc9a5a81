// expect: checks-fail rows_of_any_length_are_added_up
import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

// A language model does one thing most of the time: it multiplies two rows of numbers and adds up
// the products. A processor does 4, 8 or 16 of them at once, in the lanes of a vector. Rows of 64
// numbers come out right. Rows of 67 numbers come out too small.
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
    int rest = 0;
    for (int i = LANES.loopBound(a.length); i < a.length; i++) rest += a[i] * b[i];
    return sums.reduceLanes(VectorOperators.ADD) + rest;
  }

  /**
   * Sets to[i] to the dot product of row i and x, for each i. The matrix holds its rows one after
   * the other. Nothing is allocated for a row,
   * and no row is copied.
   */
  static void multiply(float[] matrix, float[] x, float[] to) {
    for (int i = 0; i < to.length; i++) {
      float sum = 0;
      for (int j = 0; j < x.length; j++) sum += matrix[i * x.length + j] * x[j];
      to[i] = sum;
    }
  }
}
