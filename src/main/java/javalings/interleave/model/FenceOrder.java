package javalings.interleave.model;

import javalings.interleave.race.VectorClock;

/**
 * The fences of a thread: what it did before a release fence is carried by its later writes, and
 * what its reads carried counts from an acquire fence on.
 */
public final class FenceOrder {

  private static final StateKey<ModelThread, FenceOrder> KEY =
      new StateKey<>(_ -> new FenceOrder());

  private static final StateKey<Execution, VectorClock> FULL =
      new StateKey<>(_ -> new VectorClock());

  private final VectorClock released = new VectorClock();
  private final VectorClock read = new VectorClock();

  private FenceOrder() {}

  public static FenceOrder of(ModelThread thread) {
    return thread.state(KEY);
  }

  VectorClock released() {
    return released;
  }

  void read(VectorClock message) {
    read.join(message);
  }

  public void releaseFence(ModelThread thread) {
    EarlyReads.of(thread).end(thread);
    released.set(thread.clock());
    thread.changed();
  }

  public void acquireFence(ModelThread thread) {
    EarlyReads.of(thread).end(thread);
    thread.clock().join(read);
  }

  /** Full fences of all threads stand in one order. */
  public void fullFence(ModelThread thread) {
    acquireFence(thread);
    VectorClock all = thread.execution().state(FULL);
    thread.clock().join(all);
    all.join(thread.clock());
    releaseFence(thread);
  }
}
