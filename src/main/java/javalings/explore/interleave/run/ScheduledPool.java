package javalings.explore.interleave.run;

import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Stands in for the JDK's scheduled pools; delays pass in virtual time. */
final class ScheduledPool extends Pool implements ScheduledExecutorService {

  private int promised;

  ScheduledPool(Style style) {
    super(style);
  }

  @Override
  int promised() {
    return promised;
  }

  /** A task that is due later, once or again and again. */
  private final class Due<V> extends TrackedTask<V> implements ScheduledFuture<V> {
    private final long period;
    private long at;

    Due(Callable<V> callable, long at, long period) {
      super(callable);
      this.at = at;
      this.period = period;
    }

    void arm(Strand strand) {
      promised += period == 0 ? 1 : 0;
      long wait = Math.max(0, at - strand.execution.now());
      strand.execution.threads.later(strand, strand.lastSite(), wait, this::isOff, this::fire);
    }

    private boolean isOff() {
      return isCancelled() || (period != 0 && hasShutDown());
    }

    private void fire() {
      promised -= period == 0 ? 1 : 0;
      enqueue(strand(), this);
    }

    @Override
    public void run() {
      if (period == 0) {
        super.run();
      } else if (runAndReset()) {
        at += period;
        arm(strand());
      }
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
      boolean cancelled = super.cancel(mayInterrupt);
      promised -= cancelled && period == 0 ? 1 : 0;
      return cancelled;
    }

    @Override
    public long getDelay(TimeUnit unit) {
      return unit.convert(at - strand().execution.now(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
      return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
    }
  }

  private <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, long period) {
    Strand strand = strand();
    if (isShutdown()) {
      throw new java.util.concurrent.RejectedExecutionException("the executor is shut down");
    }
    Due<V> due = new Due<>(task, strand.execution.after(delay), period);
    due.arm(strand);
    return due;
  }

  @Override
  public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
    return schedule(Executors.callable(task), unit.toNanos(delay), 0);
  }

  @Override
  public <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit) {
    return schedule(task, unit.toNanos(delay), 0);
  }

  @Override
  public ScheduledFuture<?> scheduleAtFixedRate(
      Runnable task, long delay, long period, TimeUnit unit) {
    return schedule(Executors.callable(task), unit.toNanos(delay), unit.toNanos(period));
  }

  @Override
  public ScheduledFuture<?> scheduleWithFixedDelay(
      Runnable task, long delay, long period, TimeUnit unit) {
    return scheduleAtFixedRate(task, delay, period, unit);
  }
}
