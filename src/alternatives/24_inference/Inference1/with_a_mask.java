import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

class Inference1 {
  private static final VectorSpecies<Float> LANES = FloatVector.SPECIES_PREFERRED;

  static float dot(float[] a, float[] b) {
    return dot(a, 0, b);
  }

  static float dot(float[] a, int at, float[] b) {
    var sums = FloatVector.zero(LANES);
    for (int i = 0; i < b.length; i += LANES.length()) {
      var mask = LANES.indexInRange(i, b.length);
      var left = FloatVector.fromArray(LANES, a, at + i, mask);
      var right = FloatVector.fromArray(LANES, b, i, mask);
      sums = left.fma(right, sums);
    }
    return sums.reduceLanes(VectorOperators.ADD);
  }

  static void multiply(float[] matrix, float[] x, float[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] = dot(matrix, i * x.length, x);
    }
  }
}
