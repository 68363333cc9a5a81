package javalings.engine.protocol;

import java.time.Duration;

/**
 * How long an engine is waited for, but for the run of its checks.
 *
 * @param start until it takes a job up: a new virtual machine on a busy computer is no fault of the
 *     code that waits for it
 * @param compile from then on, until the checks run; honest exercises need a fiftieth of it
 * @param drop until it has ended a job that nobody waits for any longer; most end at once
 */
public record EngineLimits(Duration start, Duration compile, Duration drop) {

  public static final EngineLimits USUAL =
      new EngineLimits(Duration.ofSeconds(40), Duration.ofSeconds(20), Duration.ofMillis(250));

  /** The heap of an exercise, compiling included, in bytes. */
  public static final long HEAP_BYTES = 256L << 20;

  /** The engine cuts its checks itself; this much later its parent stops believing in it. */
  private static final Duration SLACK = Duration.ofMillis(1500);

  /** An endless loop runs at most this much beyond its limit. */
  private static final Duration MOST_GRACE = Duration.ofSeconds(5);

  /** The longest that checks with this limit run in the engine, where the machine is busy. */
  public static Duration longestRun(Duration limit) {
    return limit.plus(limit.compareTo(MOST_GRACE) < 0 ? limit : MOST_GRACE);
  }

  /** How long the parent waits for checks with this limit. */
  public static Duration longestWait(Duration limit) {
    return longestRun(limit).plus(SLACK);
  }
}
