package javalings.engine.junit;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javalings.engine.protocol.EngineLimits;

/**
 * How long a run is waited for. On an idle machine that is its limit. A thread that wants to run
 * and was not let, because the machine is busy with something else, gets a while longer: a slow
 * machine is not the learner's mistake. A thread that waits, for a lock or in a sleep, does not.
 */
public record StarvationAwareTimeout(Thread thread, Duration limit) {

  /** How often it is asked whether the thread has had its share. */
  private static final Duration BETWEEN = Duration.ofMillis(50);

  /** A thread that had half of its limit's time on a core was not kept from running. */
  private static final int FAIR_SHARE = 2;

  /** The result of the run, or nothing when the time ended first. */
  <T> Optional<T> await(CompletableFuture<T> run) throws InterruptedException, ExecutionException {
    var end = System.nanoTime() + EngineLimits.longestRun(limit).toNanos();
    for (var wait = limit.toNanos(); wait > 0; wait = next(end)) {
      try {
        return Optional.of(run.get(wait, TimeUnit.NANOSECONDS));
      } catch (TimeoutException e) {
        if (!starved()) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static long next(long end) {
    return Math.min(BETWEEN.toNanos(), end - System.nanoTime());
  }

  private boolean starved() {
    var nanos = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId());
    return thread.getState() == Thread.State.RUNNABLE
        && nanos >= 0
        && nanos < limit.toNanos() / FAIR_SHARE;
  }
}
