// expect: checks-fail low_scores_do_not_vanish
class Inference2 {
  static void softmax(float[] scores, int count) {
    float top = 0;
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
}
