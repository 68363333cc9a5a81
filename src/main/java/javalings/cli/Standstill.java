package javalings.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for work that ends by itself, except where it calls what never comes back. A slow machine
 * is no reason to give up: what counts is the processor's time that the work gets.
 */
final class Standstill {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final int LOOKS = 60;
  private static final Duration IDLE = Duration.ofMinutes(1);

  /** A thread that only waits for a turn gets that much of the processor's time meanwhile. */
  private static final Duration SOME = Duration.ofMillis(5);

  private final Thread worker;
  private final Duration most;
  private final Duration mostIdle;

  /** Gives up when {@code worker} has had so much of the processor's time. */
  Standstill(Thread worker, Duration most) {
    this(worker, most, IDLE);
  }

  /** As above, or when for {@code mostIdle} it has had none. */
  Standstill(Thread worker, Duration most, Duration mostIdle) {
    this.worker = worker;
    this.most = most;
    this.mostIdle = mostIdle;
  }

  /** Work that was given up. */
  static final class GivenUp extends Exception {
    private static final long serialVersionUID = 1;

    GivenUp(String why) {
      super(why);
    }
  }

  <T> T await(FutureTask<T> work) throws GivenUp, ExecutionException, InterruptedException {
    long before = 0;
    int idle = 0;
    while (true) {
      try {
        return work.get(mostIdle.toNanos() / LOOKS, TimeUnit.NANOSECONDS);
      } catch (TimeoutException _) {
        long used = THREADS.getThreadCpuTime(worker.threadId());
        idle = used - before < SOME.toNanos() ? idle + 1 : 0;
        before = idle == 0 ? used : before;
        giveUp(used, idle >= LOOKS);
      }
    }
  }

  private void giveUp(long used, boolean isIdle) throws GivenUp {
    if (isIdle) {
      throw new GivenUp(
          "For %d seconds it has only waited for something outside of the program."
              .formatted(mostIdle.toSeconds()));
    }
    if (used > most.toNanos()) {
      throw new GivenUp(
          "After %d seconds of the processor's time a call still runs that the explorer cannot interrupt."
              .formatted(most.toSeconds()));
    }
  }
}
