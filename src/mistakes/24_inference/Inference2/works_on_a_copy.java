// expect: checks-fail no_token_costs_memory
class Inference2 {
  static void softmax(float[] scores, int count) {
    float top = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      top = Math.max(top, scores[i]);
    }
    float sum = 0;
    var powers = new double[count];
    for (int i = 0; i < count; i++) {
      powers[i] = Math.exp(scores[i] - top);
      sum += (float) powers[i];
    }
    for (int i = 0; i < count; i++) {
      scores[i] = (float) powers[i] / sum;
    }
  }
}
