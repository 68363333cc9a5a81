package javalings.explore.interleave.run;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javalings.explore.interleave.weave.Stands;
import org.jspecify.annotations.Nullable;

/** Stands in for {@link CyclicBarrier}. */
@Stands(in = CyclicBarrier.class)
public final class Barrier extends CyclicBarrier {

  private static final class Generation {
    private int arrived;
    private boolean isComplete;
    private boolean isBroken;
  }

  private final @Nullable Runnable action;
  private Generation generation = new Generation();

  public Barrier(int parties) {
    this(parties, null);
  }

  public Barrier(int parties, @Nullable Runnable action) {
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
    Strand strand = begin();
    Generation mine = generation;
    if (mine.isBroken) {
      throw new BrokenBarrierException();
    }
    strand.release(this);
    int index = getParties() - ++mine.arrived;
    if (index == 0) {
      complete(strand, mine);
    } else {
      await(strand, mine, nanos);
    }
    strand.acquire(this);
    return index;
  }

  private void complete(Strand strand, Generation mine) {
    boolean ran = false;
    try {
      if (action != null) {
        strand.acquire(this);
        action.run();
        strand.release(this);
      }
      ran = true;
    } finally {
      mine.isComplete = ran;
      mine.isBroken = !ran;
      generation = ran ? new Generation() : mine;
    }
  }

  private void await(Strand strand, Generation mine, long nanos)
      throws InterruptedException, BrokenBarrierException, TimeoutException {
    long deadline = nanos == Wait.NEVER ? nanos : strand.execution.after(nanos);
    Wait wait =
        Wait.until(Wait.Kind.COUNT, this, strand.lastSite(), () -> mine.isComplete || mine.isBroken)
            .by(deadline);
    Wait.Wake wake = strand.await(wait, strand.execution.cell(this, ""));
    if (wake == Wait.Wake.READY && mine.isBroken) {
      throw new BrokenBarrierException();
    }
    mine.isBroken |= wake != Wait.Wake.READY;
    if (wake == Wait.Wake.INTERRUPTED) {
      throw strand.interruption();
    }
    if (wake == Wait.Wake.TIMED_OUT) {
      throw new TimeoutException();
    }
  }

  private Strand begin() {
    Strand strand = Strand.current();
    if (strand == null) {
      throw new IllegalStateException("used outside of the execution that made it");
    }
    strand.step(strand.execution.cell(this, ""), true);
    return strand;
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
