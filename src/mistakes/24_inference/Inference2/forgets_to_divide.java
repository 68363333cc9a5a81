// expect: checks-fail small_scores_become_shares
class Inference2 {
  static void softmax(float[] scores, int count) {
    float top = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      top = Math.max(top, scores[i]);
    }
    for (int i = 0; i < count; i++) {
      scores[i] = (float) Math.exp(scores[i] - top);
    }
  }
}
