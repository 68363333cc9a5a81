package javalings.engine.protocol;

import java.time.Duration;

/**
 * How long an engine is waited for, before its checks run.
 *
 * @param start until it takes a job up: a new virtual machine on a busy computer is no fault of the
 *     code that waits for it
 * @param compile from then on, until the checks run; honest exercises need a fiftieth of it
 */
public record EngineLimits(Duration start, Duration compile) {

  /** The engine cuts its checks itself; this much later its parent stops believing in it. */
  public static final Duration SLACK = Duration.ofMillis(1500);

  public static final EngineLimits USUAL =
      new EngineLimits(Duration.ofSeconds(40), Duration.ofSeconds(20));
}
