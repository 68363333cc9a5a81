package javalings.interleave.race;

import javalings.interleave.event.CodeSite;
import javalings.interleave.event.NamedThread;

/**
 * One thread's access to a place in memory.
 *
 * @param threadId the index of the thread in vector clocks
 * @param clock the thread's own, which runs on
 * @param time the thread's own component of its clock when it made the access
 * @param isAtomic whether it is made by an atomic operation, which races with plain ones only
 */
public record MemoryAccess(
    int threadId,
    NamedThread thread,
    VectorClock clock,
    int time,
    CodeSite site,
    boolean isWrite,
    boolean isAtomic) {

  /** Whether nothing orders this earlier access before the one that another thread makes now. */
  boolean isConcurrentWith(MemoryAccess now) {
    return threadId != now.threadId && time > now.clock.get(threadId);
  }
}
