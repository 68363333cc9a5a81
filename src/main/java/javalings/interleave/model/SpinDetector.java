package javalings.interleave.model;

/**
 * Counts the steps of a thread: many in one go look like waiting in a loop, and give others a turn.
 */
final class SpinDetector {

  /** So many steps in one go look like waiting in a loop: another thread gets a turn for free. */
  private static final int LONG_BURST = 60;

  /** So many rounds of a loop without a step look so too; each time it takes twice as many. */
  private static final int LONG_LOOP = 1_000;

  private static final int LONGEST_LOOP = 64_000;

  private int burst;
  private int loops;
  private int longLoop = LONG_LOOP;

  /** Another thread has had a turn. */
  void rest() {
    burst = 0;
  }

  /** Counts a step, and tells whether there were many without a rest. */
  boolean isLongBurst() {
    return burst++ > LONG_BURST;
  }

  /** Counts a round of a loop, and tells whether there were many. */
  boolean isLongLoop() {
    if (loops++ <= longLoop) {
      return false;
    }
    loops = 0;
    longLoop = Math.min(LONGEST_LOOP, 2 * longLoop);
    return true;
  }
}
