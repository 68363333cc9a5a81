// expect: checks-fail rows_of_any_length_are_added_up
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
    return sum;
  }

  static void multiply(float[] matrix, float[] x, float[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] = dot(matrix, i * x.length, x);
    }
  }
}
