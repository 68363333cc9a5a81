// expect: checks-fail high_scores_do_not_overflow
class Inference2 {
  static void softmax(float[] scores, int count) {
    float top = count == 0 ? 0 : scores[0];
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
