package javalings.tales;

/**
 * The functions that the training needs, of additions and multiplications only: Java fixes their
 * last bit on every machine, that of {@link Math#exp} it does not.
 */
final class ExactMath {

  private static final float LOG2_E = 1.442695f;
  private static final float LN2_HIGH = 0.6933594f;
  private static final float LN2_LOW = -2.1219444e-4f;

  private ExactMath() {}

  /** e to the x, within a millionth; nothing below e to the -87, no more than e to the 87. */
  static float exp(float x) {
    if (x < -87) {
      return 0;
    }
    float limited = Math.min(x, 87);
    int power = (int) (limited * LOG2_E + (limited < 0 ? -0.5f : 0.5f));
    float rest = limited - power * LN2_HIGH - power * LN2_LOW;
    float sum = 1f / 720;
    sum = sum * rest + 1f / 120;
    sum = sum * rest + 1f / 24;
    sum = sum * rest + 1f / 6;
    sum = sum * rest + 0.5f;
    sum = sum * rest + 1;
    sum = sum * rest + 1;
    return sum * Float.intBitsToFloat((power + 127) << 23);
  }

  static float sigmoid(float x) {
    return 1 / (1 + exp(-x));
  }

  static float inverseRoot(float x) {
    return (float) (1 / Math.sqrt(x));
  }
}
