class Inference2 {
  static void softmax(float[] scores, int count) {
    float top = Float.NEGATIVE_INFINITY;
    double sum = 0;
    for (int i = 0; i < count; i++) {
      if (scores[i] > top) {
        sum *= Math.exp(top - scores[i]);
        top = scores[i];
      }
      if (scores[i] != Float.NEGATIVE_INFINITY) {
        sum += Math.exp(scores[i] - top);
      }
    }
    for (int i = 0; i < count; i++) {
      scores[i] = (float) (Math.exp(scores[i] - top) / sum);
    }
  }
}
