package javalings.tales;

/** RMSNorm: each row divided by the root of the mean of its squares, times a weight a column. */
final class Norm {

  private final Parameters parameters;
  private final int weights;
  private final int dim;
  private final float[] inverse;

  Norm(Parameters parameters, int weights, int rows) {
    this.parameters = parameters;
    this.weights = weights;
    dim = parameters.shape.dim();
    inverse = new float[rows];
  }

  void forward(float[] x, float[] y) {
    for (int row = 0; row < inverse.length; row++) {
      float squares = 0;
      for (int j = row * dim; j < (row + 1) * dim; j++) {
        squares += x[j] * x[j];
      }
      inverse[row] = ExactMath.inverseRoot(squares / dim + 1e-5f);
      for (int j = 0; j < dim; j++) {
        y[row * dim + j] = x[row * dim + j] * inverse[row] * parameters.values[weights + j];
      }
    }
  }

  /** Adds to dx. */
  void backward(float[] x, float[] dy, float[] dx) {
    for (int row = 0; row < inverse.length; row++) {
      float scale = inverse[row];
      float along = 0;
      for (int j = 0; j < dim; j++) {
        float normed = x[row * dim + j] * scale;
        float wanted = dy[row * dim + j];
        parameters.gradients[weights + j] += wanted * normed;
        along += wanted * parameters.values[weights + j] * normed;
      }
      along /= dim;
      for (int j = 0; j < dim; j++) {
        int at = row * dim + j;
        float straight = dy[at] * parameters.values[weights + j];
        dx[at] += scale * (straight - x[at] * scale * along);
      }
    }
  }
}
