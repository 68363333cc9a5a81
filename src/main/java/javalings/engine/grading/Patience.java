package javalings.engine.grading;

import java.time.Duration;

/**
 * How long an answer of a jailed process is waited for.
 *
 * @param limit after this, a process that could run is killed
 * @param most after this, one that a busy machine has kept from running is killed as well
 */
record Patience(Duration limit, Duration most) {

  /** As much longer as a process takes that gets a quarter of a processor. */
  private static final int TIMES = 4;

  static Patience exactly(Duration limit) {
    return new Patience(limit, limit);
  }

  static Patience forProcessorTime(Duration limit) {
    return new Patience(limit, limit.multipliedBy(TIMES));
  }

  Patience plus(Duration slack) {
    return new Patience(limit.plus(slack), most.plus(slack));
  }

  boolean isOver(Duration wall, boolean starved) {
    return wall.compareTo(starved ? most : limit) >= 0;
  }
}
