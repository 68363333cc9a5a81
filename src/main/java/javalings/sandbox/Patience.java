package javalings.sandbox;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How long a run is waited for. On an idle machine that is its limit. A thread that wants to run
 * and was not let, because the machine is busy with something else, gets longer: a slow machine is
 * not the learner's mistake. A thread that waits, for a lock or in a sleep, does not.
 */
record Patience(Thread thread, Duration limit) {

  /** No run is waited for longer than this many limits. */
  private static final int LONGEST = 4;

  /** A thread that had half of its limit's time on a core was not kept from running. */
  private static final int FAIR_SHARE = 2;

  /** The longest that a run with this limit can be waited for. */
  static Duration longest(Duration limit) {
    return limit.multipliedBy(LONGEST);
  }

  /** What the run came to, or nothing when patience ended first. */
  <T> Optional<T> await(CompletableFuture<T> run) throws InterruptedException, ExecutionException {
    for (var waited = 0; waited < LONGEST; waited++) {
      try {
        return Optional.of(run.get(limit.toNanos(), TimeUnit.NANOSECONDS));
      } catch (TimeoutException e) {
        if (!starved()) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private boolean starved() {
    var nanos = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId());
    return thread.getState() == Thread.State.RUNNABLE
        && nanos >= 0
        && nanos < limit.toNanos() / FAIR_SHARE;
  }
}
