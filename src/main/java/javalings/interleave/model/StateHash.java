package javalings.interleave.model;

/**
 * A number for the state that an execution is in. It is a sum over the steps, which does not depend
 * on the order of independent steps, so equal sums mean equal partial orders: happens-before
 * caching, after Musuvathi and Qadeer, <i>Partial-order reduction for context-bounded state
 * exploration</i> (2007).
 */
final class StateHash {

  private long sum;

  /** Adds one step; the mixing is that of SplitMix64. */
  void add(long... parts) {
    long hash = 0x9E3779B97F4A7C15L;
    for (long part : parts) {
      hash = (hash ^ part) * 0xBF58476D1CE4E5B9L;
      hash ^= hash >>> 29;
      hash *= 0x94D049BB133111EBL;
      hash ^= hash >>> 32;
    }
    sum += hash;
  }

  long sum() {
    return sum;
  }
}
