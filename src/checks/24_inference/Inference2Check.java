import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import javalings.check.Allocations;
import org.junit.jupiter.api.Test;

class Inference2Check {

  private static final float NONE = Float.NEGATIVE_INFINITY;

  @Test
  void small_scores_become_shares() {
    shares(new float[] {0, 0, 0, 0}, 4);
    shares(new float[] {1, 2, 3}, 3);
    shares(new float[] {-2.5f, 0.25f, 1, -1}, 4);
    shares(new float[] {7}, 1);
  }

  @Test
  void high_scores_do_not_overflow() {
    shares(new float[] {1_000, 1_001, 999.5f}, 3);
    shares(new float[] {100, 20, 100}, 3);
    shares(new float[] {0, 500, 499}, 3);
    shares(new float[] {3e38f, -3e38f, 0}, 3);
  }

  @Test
  void low_scores_do_not_vanish() {
    shares(new float[] {-1_000, -1_001, -999.5f}, 3);
    shares(new float[] {-200, -300}, 2);
  }

  @Test
  void a_masked_token_gets_nothing() {
    shares(new float[] {NONE, 1, 2}, 3);
    shares(new float[] {5, NONE, NONE}, 3);
    shares(new float[] {-4, NONE, -3.5f}, 3);
    shares(new float[] {-30, NONE}, 2);
  }

  @Test
  void what_stands_behind_does_not_count() {
    shares(new float[] {1, 2, 5_000, 3}, 2);
    shares(new float[] {-1, Float.NaN}, 1);
    shares(new float[] {1, 0.5f, 3, 7, Float.POSITIVE_INFINITY}, 3);
  }

  @Test
  void no_token_costs_memory() {
    Allocations.of(Inference2Check::calls, Inference2Check::softmax).assertZero();
  }

  /** As many calls as there are elements: what one call allocates shows. */
  record Calls(float[] scores, int count) {}

  static Calls calls(int count) {
    return new Calls(new float[] {0, 1, 2, 3, 4}, count);
  }

  static void softmax(Calls calls) {
    for (int i = 0; i < calls.count(); i++) {
      Inference2.softmax(calls.scores(), 4);
    }
  }

  /** Holds the shares against ones that were worked out with doubles. */
  private static void shares(float[] scores, int count) {
    var before = scores.clone();
    Inference2.softmax(scores, count);
    double top = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      top = Math.max(top, before[i]);
    }
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += Math.exp(before[i] - top);
    }
    var given = Arrays.toString(before);
    for (int i = 0; i < count; i++) {
      assertEquals(
          Math.exp(before[i] - top) / sum,
          scores[i],
          1e-5,
          "Share %d of the first %d of the scores %s".formatted(i, count, given));
    }
    for (int i = count; i < scores.length; i++) {
      assertEquals(
          before[i],
          scores[i],
          "Number %d of %s, where only the first %d are scores".formatted(i, given, count));
    }
  }
}
