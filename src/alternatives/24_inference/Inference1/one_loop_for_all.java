import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

class Inference1 {
  private static final VectorSpecies<Float> LANES = FloatVector.SPECIES_PREFERRED;

  static float dot(float[] a, float[] b) {
    var result = new float[1];
    multiply(a, b, result);
    return result[0];
  }

  static void multiply(float[] matrix, float[] x, float[] to) {
    int bound = LANES.loopBound(x.length);
    for (int row = 0; row < to.length; row++) {
      int start = row * x.length;
      var sums = FloatVector.zero(LANES);
      for (int i = 0; i < bound; i += LANES.length()) {
        sums =
            FloatVector.fromArray(LANES, matrix, start + i)
                .mul(FloatVector.fromArray(LANES, x, i))
                .add(sums);
      }
      to[row] = sums.reduceLanes(VectorOperators.ADD);
      for (int i = bound; i < x.length; i++) {
        to[row] += matrix[start + i] * x[i];
      }
    }
  }
}
