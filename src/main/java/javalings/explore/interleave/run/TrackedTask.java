package javalings.explore.interleave.run;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** A task of a pool: whoever sees it done comes after all that it did. */
class TrackedTask<V> extends FutureTask<V> {

  private @Nullable Strand runner;

  TrackedTask(Callable<V> callable) {
    super(callable);
  }

  @Override
  public void run() {
    runner = Strand.current();
    super.run();
    runner = null;
  }

  @Override
  protected void done() {
    Strand strand = Strand.current();
    if (strand != null) {
      strand.release(this);
      strand.touch(strand.execution.cell(this, ""), true);
    }
  }

  @Override
  public boolean cancel(boolean mayInterrupt) {
    Strand running = runner;
    Strand strand = Strand.current();
    if (mayInterrupt && !isDone() && running != null && strand != null) {
      ThreadCalls.interrupt(strand, running.visible);
    }
    return super.cancel(false);
  }
}
