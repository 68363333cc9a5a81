package javalings.interleave.model.future;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javalings.interleave.event.WaitKind;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.DueWait;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Wait;

/** Replaces the JDK's scheduled pools; delays pass in virtual time. */
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

    void arm(ModelThread caller) {
      promised += period == 0 ? 1 : 0;
      long nanos = Math.max(0, at - caller.now());
      WaitKind kind = period == 0 ? WaitKind.ALARM : WaitKind.ROUND;
      Wait due = DueWait.in(nanos, kind, caller, this::isOff);
      caller.threads().later(caller, due, this::fire);
    }

    private boolean isOff() {
      return isCancelled() || isStopped || (period != 0 && hasShutDown());
    }

    private void fire() {
      promised -= period == 0 ? 1 : 0;
      enqueue(CallingThread.get(), this);
    }

    @Override
    public void run() {
      if (period == 0) {
        super.run();
      } else if (runAndReset()) {
        at = keepsRate ? at + period : CallingThread.get().deadline(period);
        arm(CallingThread.get());
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
      return unit.convert(at - CallingThread.get().now(), TimeUnit.NANOSECONDS);
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
    ModelThread caller = CallingThread.get();
    DueWait.stepBefore(caller, cell(caller));
    if (hasShutDown()) {
      throw new RejectedExecutionException("the executor is shut down");
    }
    Due<V> due = new Due<>(task, caller.deadline(delay), period, keepsRate);
    due.arm(caller);
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
