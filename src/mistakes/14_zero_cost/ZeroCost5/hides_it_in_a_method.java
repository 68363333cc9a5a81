// expect: checks-fail makes_no_object_for_a_reading
class ZeroCost5 {

  record Summary(long sum, int peak) {}

  static Summary summary(int[] readings) {
    var all = new Summary(0, readings[0]);
    for (var watts : readings) {
      all = plus(all, watts);
    }
    return all;
  }

  private static Summary plus(Summary all, int watts) {
    return new Summary(all.sum() + watts, Math.max(all.peak(), watts));
  }
}
