package javalings.interleave.model.future;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.thread.ThreadCalls;
import org.jspecify.annotations.Nullable;

/** A task of a pool: whoever sees it done comes after all that it did. */
class ModelFutureTask<V> extends FutureTask<V> {

  private @Nullable ModelThread runner;

  ModelFutureTask(Callable<V> callable) {
    super(callable);
  }

  @Override
  public void run() {
    runner = ModelThread.current();
    super.run();
    runner = null;
  }

  @Override
  protected void done() {
    ModelThread thread = ModelThread.current();
    if (thread != null) {
      thread.release(this);
      thread.touch(thread.execution.cell(this, ""), true);
    }
  }

  @Override
  public boolean cancel(boolean mayInterrupt) {
    ModelThread running = runner;
    ModelThread thread = ModelThread.current();
    if (mayInterrupt && !isDone() && running != null && thread != null) {
      ThreadCalls.interrupt(thread, running.visible);
    }
    return super.cancel(false);
  }
}
