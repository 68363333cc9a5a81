class Inference2 {
  static void softmax(float[] scores, int count) {
    float sum = raise(scores, count, highest(scores, count));
    for (int i = 0; i < count; i++) {
      scores[i] = scores[i] / sum;
    }
  }

  private static float highest(float[] scores, int count) {
    float highest = -Float.MAX_VALUE;
    for (int i = 0; i < count; i++) {
      if (scores[i] > highest) {
        highest = scores[i];
      }
    }
    return highest;
  }

  private static float raise(float[] scores, int count, float by) {
    float sum = 0;
    for (int i = 0; i < count; i++) {
      sum += scores[i] = (float) Math.exp((double) scores[i] - by);
    }
    return sum;
  }
}
