class Inference2 {
  static void softmax(float[] scores, int count) {
    if (count == 0) {
      return;
    }
    double top = scores[0];
    for (int i = 1; i < count; i++) {
      top = Math.max(top, scores[i]);
    }
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += Math.exp(scores[i] - top);
    }
    double log = Math.log(sum);
    for (int i = 0; i < count; i++) {
      scores[i] = (float) Math.exp(scores[i] - top - log);
    }
  }
}
