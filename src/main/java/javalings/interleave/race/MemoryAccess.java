package javalings.interleave.race;

import javalings.interleave.event.CodeSite;
import javalings.interleave.event.NamedThread;
import org.jspecify.annotations.Nullable;

/**
 * One thread's access to a place in memory.
 *
 * @param threadId the index of the thread in vector clocks
 * @param clock the thread's own, which runs on
 * @param time the thread's own component of its clock when it made the access
 * @param isAtomic whether it is made by an atomic operation, which races with plain ones only
 * @param sumUnder the cell of the lock under which the value is only added to, in whatever order;
 *     null for other accesses
 */
public record MemoryAccess(
    int threadId,
    NamedThread thread,
    VectorClock clock,
    int time,
    CodeSite site,
    boolean isWrite,
    boolean isAtomic,
    @Nullable MemoryCell sumUnder) {

  /** Whether nothing orders this earlier access before the one that another thread makes now. */
  boolean isConcurrentWith(MemoryAccess now) {
    return threadId != now.threadId && time > now.clock.get(threadId);
  }

  /** Whether both are additions under one lock: it matters to nobody which comes first. */
  @SuppressWarnings("ReferenceEquality") // a cell is itself
  boolean isAddedWith(MemoryAccess other) {
    return sumUnder != null && sumUnder == other.sumUnder;
  }
}
