package javalings.interleave.model.future;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.QueuedTask;
import org.jspecify.annotations.Nullable;

/** A task of a pool: a thread that sees it done comes after all that it did. */
class ModelFutureTask<V> extends FutureTask<V> implements QueuedTask {

  private final Callable<V> callable;
  private final @Nullable ModelThreadPool pool;
  private @Nullable ModelThread runner;

  ModelFutureTask(Callable<V> callable) {
    this(callable, null);
  }

  ModelFutureTask(Callable<V> callable, @Nullable ModelThreadPool pool) {
    super(() -> begin(callable));
    this.callable = callable;
    this.pool = pool;
  }

  /** Between its begin and its first step, it may be cancelled. */
  private static <V> V begin(Callable<V> callable) throws Exception {
    ModelThread caller = CallingThread.get();
    caller.stepBeforeUnlock(caller.cell(callable));
    try {
      return callable.call();
    } catch (Exception | AssertionError thrown) {
      caller.execution().log().ends(caller, caller.lastSite(), "keeps for who asks: ", thrown);
      throw thrown;
    }
  }

  @Override
  public boolean isQueued() {
    return pool != null && pool.isQueued(this);
  }

  @Override
  public void run() {
    runner = CallingThread.get();
    super.run();
    runner = null;
  }

  /** Others may look, or cancel it, between its work and its end. */
  @Override
  protected void set(V value) {
    CallingThread.get().stepBeforeUnlock(CallingThread.get().cell(this));
    super.set(value);
  }

  @Override
  protected void setException(Throwable thrown) {
    CallingThread.get().stepBeforeUnlock(CallingThread.get().cell(this));
    super.setException(thrown);
  }

  @Override
  protected void done() {
    ModelThread caller = CallingThread.get();
    caller.release(this);
    caller.touch(caller.cell(this), true);
  }

  @Override
  public boolean cancel(boolean mayInterrupt) {
    CallingThread.get().execution().log().asksForLocks();
    CallingThread.get().execution().log().runsLibraryCode();
    CallingThread.get().touch(CallingThread.get().cell(callable), true);
    ModelThread running = runner;
    if (mayInterrupt && !isDone() && running != null) {
      ModelThread caller = CallingThread.get();
      caller.threads().interrupt(caller, running.visible());
    }
    return super.cancel(false);
  }
}
