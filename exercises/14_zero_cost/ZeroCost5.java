// A power meter is read a million times a day; negative readings are what the roof feeds in. A small
// record of sum and peak is cheap, everybody says. It is made a million times a day.
class ZeroCost5 {

  record Summary(long sum, int peak) {
    Summary with(int watts) {
      return new Summary(sum + watts, Math.max(peak, watts));
    }
  }

  /** The sum and the highest of all readings; there is at least one. */
  static Summary summary(int[] readings) {
    // TODO: This record lives on into the next turn of the loop. What would need no object there?
    var all = new Summary(0, readings[0]);
    for (var watts : readings) {
      all = all.with(watts);
    }
    return all;
  }
}
