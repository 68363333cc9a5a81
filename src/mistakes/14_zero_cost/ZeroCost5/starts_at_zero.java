// expect: checks-fail a_sunny_day_has_a_peak_below_zero
class ZeroCost5 {

  record Summary(long sum, int peak) {}

  static Summary summary(int[] readings) {
    long sum = 0;
    var peak = 0;
    for (var watts : readings) {
      sum += watts;
      peak = Math.max(peak, watts);
    }
    return new Summary(sum, peak);
  }
}
