// expect: checks-fail nothing_is_allocated_for_a_row
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

// A language model does one thing most of the time: it multiplies two rows of numbers and adds up
// the products. A processor does 4, 8 or 16 of them at once, in the lanes of a vector.
class Inference1 {
  private static final float[] BUFFER = new float[5000];
  private static final VectorSpecies<Float> LANES = FloatVector.SPECIES_PREFERRED;

  /** The sum of all a[i] * b[i]. Both arrays have the same length, whatever it is. */
  static float dot(float[] a, float[] b) {
    return dot(a, 0, b);
  }

  private static float dot(float[] matrix, int from, float[] x) {
    var sums = FloatVector.zero(LANES);
    int i = 0;
    for (; i < LANES.loopBound(x.length); i += LANES.length()) {
      var left = FloatVector.fromArray(LANES, matrix, from + i);
      var right = FloatVector.fromArray(LANES, x, i);
      sums = left.fma(right, sums);
    }
    float sum = sums.reduceLanes(VectorOperators.ADD);
    // Fewer numbers than lanes are left, and they are added one by one.
    for (; i < x.length; i++) {
      sum += matrix[from + i] * x[i];
    }
    return sum;
  }

  /**
   * Sets to[i] to the dot product of row i and x, for each i. The matrix holds its rows one after
   * the other. Nothing is allocated for a row,
   * and no row is copied.
   */
  static void multiply(float[] matrix, float[] x, float[] to) {
    for (int i = 0; i < to.length; i++) {
      for (int j = 0; j < x.length; j++) BUFFER[j] = matrix[i * x.length + j];
      to[i] = dot(BUFFER, 0, x);
    }
  }
}
