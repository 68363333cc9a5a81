package javalings.llama;

/** The steps of a model between two products: norms, sums and shares of a vector. */
public final class VectorMath {

  private VectorMath() {}

  /** RMSNorm: to = x, divided by the root of the mean of its squares, times weights. */
  public static void norm(float[] x, float[] weights, float[] to) {
    float squares = 0;
    for (float number : x) {
      squares += number * number;
    }
    float inverse = (float) (1 / Math.sqrt(squares / x.length + 1e-5));
    for (int i = 0; i < x.length; i++) {
      to[i] = x[i] * inverse * weights[i];
    }
  }

  /** Adds y to x. */
  public static void add(float[] x, float[] y) {
    for (int i = 0; i < x.length; i++) {
      x[i] += y[i];
    }
  }

  /** SwiGLU: gate = gate · sigmoid(gate) · up. */
  public static void swiglu(float[] gate, float[] up) {
    for (int i = 0; i < gate.length; i++) {
      gate[i] = gate[i] / (1 + (float) Math.exp(-gate[i])) * up[i];
    }
  }

  /** Turns the first scores into shares, whose sum is 1; what stands behind them stays. */
  public static void softmax(float[] scores, int count) {
    float top = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      top = Math.max(top, scores[i]);
    }
    float sum = 0;
    for (int i = 0; i < count; i++) {
      scores[i] = (float) Math.exp(scores[i] - top);
      sum += scores[i];
    }
    for (int i = 0; i < count; i++) {
      scores[i] /= sum;
    }
  }

  /** Where the largest number stands. */
  public static int largest(float[] x) {
    int largest = 0;
    for (int i = 1; i < x.length; i++) {
      if (x[i] > x[largest]) {
        largest = i;
      }
    }
    return largest;
  }
}
