package javalings.interleave.explore;

/**
 * The probability with which drawn schedules show a bug, from below: each schedule that is drawn by
 * priorities shows one that takes {@code depth} steps in one order with 1 / (threads · steps ^
 * (depth − 1)).
 *
 * @param drawn how many schedules were drawn in this way
 */
public record DrawnGuarantee(int threads, int steps, int depth, int drawn) {

  /** For one schedule. */
  double one() {
    return 1 / (Math.max(1, threads) * Math.pow(Math.max(1, steps), depth - 1.0));
  }

  /** For all of them. */
  double all() {
    return 1 - Math.pow(1 - one(), drawn);
  }

  @Override
  public String toString() {
    return ("Where %d threads make %d choices, a bug that takes %d steps in one order shows in one"
            + " schedule with a probability of at least %.6f, in the %d drawn by priorities with"
            + " %.1f %%.")
        .formatted(threads, steps, depth, one(), drawn, 100 * all());
  }
}
