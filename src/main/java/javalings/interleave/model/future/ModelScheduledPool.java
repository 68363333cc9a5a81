package javalings.interleave.model.future;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Wait;

/** Stands in for the JDK's scheduled pools; delays pass in virtual time. */
final class ModelScheduledPool extends ModelThreadPool implements ScheduledExecutorService {

  private int promised;
  private boolean isStopped;

  ModelScheduledPool(Style style) {
    super(style);
  }

  @Override
  int promised() {
    return promised;
  }

  /** A task that is due later, once or again and again. */
  private final class Due<V> extends ModelFutureTask<V> implements ScheduledFuture<V> {
    private final long period;
    private final boolean keepsRate;
    private long at;

    Due(Callable<V> callable, long at, long period, boolean keepsRate) {
      super(callable);
      this.at = at;
      this.period = period;
      this.keepsRate = keepsRate;
    }

    void arm(ModelThread thread) {
      promised += period == 0 ? 1 : 0;
      long nanos = Math.max(0, at - thread.execution.now());
      Wait.Kind kind = period == 0 ? Wait.Kind.ALARM : Wait.Kind.ROUND;
      Wait due = Wait.due(kind, thread, nanos, this::isOff);
      thread.execution.table.later(thread, due, this::fire);
    }

    private boolean isOff() {
      return isCancelled() || isStopped || (period != 0 && hasShutDown());
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
        at = keepsRate ? at + period : strand().execution.after(period);
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

  @Override
  public List<Runnable> shutdownNow() {
    isStopped = true;
    promised = 0;
    return super.shutdownNow();
  }

  private <V> Due<V> due(Callable<V> task, long delay, long period, boolean keepsRate) {
    ModelThread thread = strand();
    thread.stepBeforeAlarms(cell(thread));
    if (hasShutDown()) {
      throw new RejectedExecutionException("the executor is shut down");
    }
    Due<V> due = new Due<>(task, thread.execution.after(delay), period, keepsRate);
    due.arm(thread);
    return due;
  }

  @Override
  public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
    return due(Executors.callable(task), unit.toNanos(delay), 0, false);
  }

  @Override
  public <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit) {
    return due(task, unit.toNanos(delay), 0, false);
  }

  @Override
  public ScheduledFuture<?> scheduleAtFixedRate(
      Runnable task, long delay, long period, TimeUnit unit) {
    return due(Executors.callable(task), unit.toNanos(delay), unit.toNanos(period), true);
  }

  @Override
  public ScheduledFuture<?> scheduleWithFixedDelay(
      Runnable task, long delay, long period, TimeUnit unit) {
    return due(Executors.callable(task), unit.toNanos(delay), unit.toNanos(period), false);
  }
}
