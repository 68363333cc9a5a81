package javalings.tales;

/** gate · sigmoid(gate) · up, element by element. */
final class SwiGlu {

  private SwiGlu() {}

  static void forward(float[] gate, float[] up, float[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] = gate[i] * ExactMath.sigmoid(gate[i]) * up[i];
    }
  }

  static void backward(float[] gate, float[] up, float[] d, float[] dGate, float[] dUp) {
    for (int i = 0; i < d.length; i++) {
      float sigmoid = ExactMath.sigmoid(gate[i]);
      float silu = gate[i] * sigmoid;
      dUp[i] = d[i] * silu;
      dGate[i] = d[i] * up[i] * (sigmoid + silu * (1 - sigmoid));
    }
  }
}
