class ZeroCost5 {

  record Summary(long sum, int peak) {}
  static Summary summary(int[] readings) {
    return new Summary(sum(readings), peak(readings));
  }

  private static long sum(int[] readings) {
    long sum = 0;
    for (int i = 0; i < readings.length; i++) sum += readings[i];
    return sum;
  }

  private static int peak(int[] readings) {
    int peak = Integer.MIN_VALUE;
    for (int watts : readings) if (watts > peak) peak = watts;
    return peak;
  }
}
