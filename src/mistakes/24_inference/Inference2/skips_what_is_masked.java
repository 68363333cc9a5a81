// expect: checks-fail a_masked_token_gets_nothing
class Inference2 {
  static void softmax(float[] scores, int count) {
    float top = -Float.MAX_VALUE;
    for (int i = 0; i < count; i++) {
      top = Math.max(top, scores[i]);
    }
    float sum = 0;
    for (int i = 0; i < count; i++) {
      if (scores[i] == Float.NEGATIVE_INFINITY) {
        continue;
      }
      scores[i] = (float) Math.exp(scores[i] - top);
      sum += scores[i];
    }
    for (int i = 0; i < count; i++) {
      scores[i] /= sum;
    }
  }
}
