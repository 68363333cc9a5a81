// expect: checks-fail knows_sum_and_peak
class ZeroCost5 {

  record Summary(long sum, int peak) {}

  static Summary summary(int[] readings) {
    long sum = 0;
    var peak = readings[0];
    for (var watts : readings) {
      sum += watts;
      peak = watts;
    }
    return new Summary(sum, peak);
  }
}
