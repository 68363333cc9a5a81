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
    // TODO: The loop ends before the last few numbers. Which products are missing?
    return sums.reduceLanes(VectorOperators.ADD);
  }

  /**
   * Sets to[i] to the dot product of row i and x, for each i. The matrix holds its rows one after
   * the other. Nothing is allocated for a row,
   * and no row is copied.
   */
  static void multiply(float[] matrix, float[] x, float[] to) {
    for (int i = 0; i < to.length; i++) {
      // TODO: This copies each row. How could it be read where it lies?
      var row = Arrays.copyOfRange(matrix, i * x.length, (i + 1) * x.length);
      to[i] = dot(row, x);
    }
  }
}
