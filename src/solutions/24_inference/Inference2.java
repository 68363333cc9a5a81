// A model gives each token a score, and softmax makes shares of the scores. All shares together are
// 1, and a higher score gets a larger share.
class Inference2 {

  /**
   * Turns the first `count` scores into shares, in place: e to the score, divided by the sum of
   * all these. A score of negative infinity gets no share. The scores after the first `count`
   * ones are not looked at and stay as they are. At least one score is finite. Nothing is allocated.
   */
  static void softmax(float[] scores, int count) {
    float top = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      top = Math.max(top, scores[i]);
    }
    float sum = 0;
    for (int i = 0; i < count; i++) {
      // The highest score becomes 0, so no power of e is above 1, and one of them is 1.
      scores[i] = (float) Math.exp(scores[i] - top);
      sum += scores[i];
    }
    for (int i = 0; i < count; i++) {
      scores[i] /= sum;
    }
  }
}
