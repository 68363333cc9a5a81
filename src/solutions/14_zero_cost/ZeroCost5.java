// A power meter is read a million times a day; negative readings are what the roof feeds in. A small
// record of sum and peak is cheap, everybody says. It is made a million times a day.
class ZeroCost5 {

  record Summary(long sum, int peak) {}

  /** The sum and the highest of all readings; there is at least one. */
  static Summary summary(int[] readings) {
    // Two numbers in registers. The record is made once, for the caller.
    long sum = 0;
    var peak = readings[0];
    for (var watts : readings) {
      sum += watts;
      peak = Math.max(peak, watts);
    }
    return new Summary(sum, peak);
  }
}
