// expect: checks-fail a_big_consumer_does_not_run_over
class ZeroCost5 {

  record Summary(long sum, int peak) {}

  static Summary summary(int[] readings) {
    int sum = 0;
    var peak = readings[0];
    for (var watts : readings) {
      sum += watts;
      peak = Math.max(peak, watts);
    }
    return new Summary(sum, peak);
  }
}
