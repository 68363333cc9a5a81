package javalings.interleave.model.lock;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Replaces;
import javalings.interleave.model.Wait;
import org.jspecify.annotations.Nullable;

/** Stands in for {@link CyclicBarrier}. */
@Replaces(in = CyclicBarrier.class)
public final class ModelCyclicBarrier extends CyclicBarrier {

  private static final class Generation {
    private int arrived;
    private boolean isComplete;
    private boolean isBroken;
  }

  private final @Nullable Runnable action;
  private Generation generation = new Generation();

  public ModelCyclicBarrier(int parties) {
    this(parties, null);
  }

  public ModelCyclicBarrier(int parties, @Nullable Runnable action) {
    super(parties, action);
    this.action = action;
  }

  @Override
  public int await() throws InterruptedException, BrokenBarrierException {
    try {
      return await(Wait.NEVER);
    } catch (TimeoutException e) {
      throw new IllegalStateException("this wait has no limit", e);
    }
  }

  @Override
  public int await(long time, TimeUnit unit)
      throws InterruptedException, BrokenBarrierException, TimeoutException {
    return await(unit.toNanos(time));
  }

  private int await(long nanos)
      throws InterruptedException, BrokenBarrierException, TimeoutException {
    ModelThread thread = begin();
    Generation mine = generation;
    if (mine.isBroken) {
      throw new BrokenBarrierException();
    }
    thread.release(this);
    int index = getParties() - ++mine.arrived;
    if (index == 0) {
      complete(thread, mine);
    } else {
      await(thread, mine, nanos);
    }
    thread.acquire(this);
    return index;
  }

  private void complete(ModelThread thread, Generation mine) {
    boolean ran = false;
    try {
      if (action != null) {
        thread.acquire(this);
        action.run();
        thread.release(this);
      }
      ran = true;
    } finally {
      mine.isComplete = ran;
      mine.isBroken = !ran;
      generation = ran ? new Generation() : mine;
    }
  }

  private void await(ModelThread thread, Generation mine, long nanos)
      throws InterruptedException, BrokenBarrierException, TimeoutException {
    long deadline = nanos == Wait.NEVER ? nanos : thread.execution.after(nanos);
    Wait wait =
        Wait.until(Wait.Kind.COUNT, this, thread.lastSite(), () -> mine.isComplete || mine.isBroken)
            .by(deadline);
    Wait.Wake wake = thread.await(wait, thread.execution.cell(this, ""));
    if (wake == Wait.Wake.READY && mine.isBroken) {
      throw new BrokenBarrierException();
    }
    mine.isBroken |= wake != Wait.Wake.READY;
    if (wake == Wait.Wake.INTERRUPTED) {
      throw thread.interruption();
    }
    if (wake == Wait.Wake.TIMED_OUT) {
      throw new TimeoutException();
    }
  }

  private ModelThread begin() {
    ModelThread thread = ModelThread.current();
    if (thread == null) {
      throw new IllegalStateException("used outside of the execution that made it");
    }
    thread.step(thread.execution.cell(this, ""), true);
    return thread;
  }

  @Override
  public int getNumberWaiting() {
    begin();
    return generation.arrived;
  }

  @Override
  public boolean isBroken() {
    begin();
    return generation.isBroken;
  }

  @Override
  public void reset() {
    begin();
    generation.isBroken = generation.arrived > 0;
    generation = new Generation();
  }
}
