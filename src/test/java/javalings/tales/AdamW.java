package javalings.tales;

/** AdamW with a clipped gradient: steps of about the rate, whatever the size of the gradient. */
final class AdamW {

  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.98f;
  private static final float DECAY = 0.01f;

  private final Parameters parameters;
  private final float[] mean;
  private final float[] square;
  private float firstPower = 1;
  private float secondPower = 1;

  AdamW(Parameters parameters) {
    this.parameters = parameters;
    mean = new float[parameters.values.length];
    square = new float[parameters.values.length];
  }

  void step(float rate) {
    firstPower *= FIRST;
    secondPower *= SECOND;
    float clip = clip();
    float[] values = parameters.values;
    for (int i = 0; i < values.length; i++) {
      float wanted = parameters.gradients[i] * clip;
      mean[i] = FIRST * mean[i] + (1 - FIRST) * wanted;
      square[i] = SECOND * square[i] + (1 - SECOND) * wanted * wanted;
      float spread = (float) Math.sqrt(square[i] / (1 - secondPower)) + 1e-8f;
      values[i] -= rate * (mean[i] / (1 - firstPower) / spread + DECAY * values[i]);
    }
  }

  private float clip() {
    double sum = 0;
    for (float wanted : parameters.gradients) {
      sum += wanted * wanted;
    }
    return (float) Math.min(1, 1 / Math.sqrt(sum));
  }
}
