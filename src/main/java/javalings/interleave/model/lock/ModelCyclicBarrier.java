package javalings.interleave.model.lock;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javalings.interleave.event.WaitKind;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Replaces;
import javalings.interleave.model.Wait;
import org.jspecify.annotations.Nullable;

/** Replaces {@link CyclicBarrier}. */
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
    ModelThread caller = begin();
    Generation mine = generation;
    if (mine.isBroken) {
      throw new BrokenBarrierException();
    }
    caller.release(this);
    int index = getParties() - ++mine.arrived;
    if (index == 0) {
      complete(caller, mine);
    } else {
      await(caller, mine, nanos);
    }
    caller.acquire(this);
    return index;
  }

  private void complete(ModelThread caller, Generation mine) {
    boolean ran = false;
    try {
      if (action != null) {
        caller.acquire(this);
        action.run();
        caller.release(this);
      }
      ran = true;
    } finally {
      mine.isComplete = ran;
      mine.isBroken = !ran;
      generation = ran ? new Generation() : mine;
    }
  }

  private void await(ModelThread caller, Generation mine, long nanos)
      throws InterruptedException, BrokenBarrierException, TimeoutException {
    long deadline = caller.deadline(nanos);
    Wait wait =
        Wait.until(WaitKind.COUNT, this, caller.lastSite(), () -> mine.isComplete || mine.isBroken)
            .by(deadline);
    Wait.Wake wake = caller.await(wait, caller.cell(this));
    if (mine.isBroken) {
      throw new BrokenBarrierException();
    }
    if (!mine.isComplete) { // where all have come, an interrupt or a limit is too late
      mine.isBroken = true;
      if (wake == Wait.Wake.INTERRUPTED) {
        throw caller.interruption();
      }
      throw new TimeoutException();
    }
  }

  private ModelThread begin() {
    ModelThread caller = CallingThread.get();
    caller.step(caller.cell(this), true);
    return caller;
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
