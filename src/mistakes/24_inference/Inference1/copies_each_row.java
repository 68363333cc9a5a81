// expect: checks-fail nothing_is_allocated_for_a_row
import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

class Inference1 {
  private static final VectorSpecies<Float> LANES = FloatVector.SPECIES_PREFERRED;

  static float dot(float[] a, float[] b) {
    var sums = FloatVector.zero(LANES);
    int i = 0;
    for (; i < LANES.loopBound(a.length); i += LANES.length()) {
      var left = FloatVector.fromArray(LANES, a, i);
      sums = left.fma(FloatVector.fromArray(LANES, b, i), sums);
    }
    float sum = sums.reduceLanes(VectorOperators.ADD);
    for (; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  static void multiply(float[] matrix, float[] x, float[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] = dot(Arrays.copyOfRange(matrix, i * x.length, (i + 1) * x.length), x);
    }
  }
}
