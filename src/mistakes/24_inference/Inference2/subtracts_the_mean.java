// expect: checks-fail a_masked_token_gets_nothing
class Inference2 {
  static void softmax(float[] scores, int count) {
    float top = 0;
    for (int i = 0; i < count; i++) {
      top += scores[i] / count;
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
