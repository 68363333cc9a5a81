package javalings.interleave.race;

import javalings.interleave.event.CodeSite;
import javalings.interleave.model.ModelThread;

/**
 * One strand's access to a place in memory.
 *
 * @param time the strand's own component of its clock
 * @param isAtomic whether it is made by an atomic operation, which races with plain ones only
 */
public record MemoryAccess(
    ModelThread modelThread, int time, CodeSite site, boolean isWrite, boolean isAtomic) {

  /** Whether nothing orders this earlier access before what the other strand does now. */
  boolean isConcurrentWith(ModelThread other) {
    return modelThread != other && time > other.clock.get(modelThread.id);
  }

  /** The name of the strand. */
  public String thread() {
    return modelThread.name;
  }
}
