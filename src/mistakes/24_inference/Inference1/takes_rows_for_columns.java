// expect: checks-fail each_row_of_a_matrix_is_multiplied
import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

class Inference1 {
  private static final VectorSpecies<Float> LANES = FloatVector.SPECIES_PREFERRED;

  static float dot(float[] a, float[] b) {
    return dot(a, 0, b);
  }

  private static float dot(float[] matrix, int from, float[] x) {
    var sums = FloatVector.zero(LANES);
    int i = 0;
    for (; i < LANES.loopBound(x.length); i += LANES.length()) {
      var left = FloatVector.fromArray(LANES, matrix, from + i);
      sums = left.fma(FloatVector.fromArray(LANES, x, i), sums);
    }
    float sum = sums.reduceLanes(VectorOperators.ADD);
    for (; i < x.length; i++) {
      sum += matrix[from + i] * x[i];
    }
    return sum;
  }

  static void multiply(float[] matrix, float[] x, float[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] = dot(matrix, i * to.length, x);
    }
  }
}
