// expect: checks-fail no_token_costs_memory
// A model gives each token a score, and softmax makes shares of the scores. All shares together are
// 1, and a higher score gets a larger share. With small scores this works. With scores of about 100
// every share is "not a number".
class Inference2 {

  /**
   * Turns the first `count` scores into shares, in place: e to the score, divided by the sum of
   * all these. A score of negative infinity gets no share. The scores after the first `count`
   * ones are not looked at and stay as they are. At least one score is finite. Nothing is allocated.
   */
  static void softmax(float[] scores, int count) {
    double top = java.util.stream.IntStream.range(0, count).mapToDouble(i -> scores[i]).max().orElse(0);
    float sum = 0;
    for (int i = 0; i < count; i++) { scores[i] = (float) Math.exp(scores[i] - top); sum += scores[i]; }
    for (int i = 0; i < count; i++) scores[i] /= sum;
  }
}
