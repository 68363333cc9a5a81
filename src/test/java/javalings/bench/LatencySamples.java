package javalings.bench;

import java.util.ArrayList;
import java.util.List;

/** Measured times, in nanoseconds. */
record LatencySamples(List<Long> nanos) {

  LatencySamples() {
    this(new ArrayList<>());
  }

  void add(long time) {
    nanos.add(time);
  }

  /**
   * The time that this share of all did not exceed, in milliseconds, by the nearest rank.
   *
   * @param percent over 0, at most 100
   */
  double percentile(double percent) {
    var sorted = nanos.stream().sorted().toList();
    var rank = (int) Math.ceil(percent / 100 * sorted.size());
    return sorted.get(Math.max(0, rank - 1)) / 1e6;
  }

  double median() {
    return percentile(50);
  }

  int count() {
    return nanos.size();
  }
}
