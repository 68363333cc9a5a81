package javalings.interleave.model;

import javalings.interleave.event.CodeSite;
import javalings.interleave.race.MemoryAccess;
import javalings.interleave.race.MemoryCell;
import javalings.interleave.race.VectorClock;
import org.jspecify.annotations.Nullable;

/** The last access of a thread; a loop over an array makes the same one for all elements. */
final class LastAccess {

  private static final StateKey<ModelThread, LastAccess> KEY =
      new StateKey<>(_ -> new LastAccess());

  private @Nullable MemoryAccess last;

  private LastAccess() {}

  static LastAccess of(ModelThread thread) {
    return thread.state(KEY);
  }

  /** The access that the thread makes now. */
  MemoryAccess now(
      ModelThread thread, VectorClock known, CodeSite site, boolean isWrite, boolean isAtomic) {
    MemoryAccess same = last;
    MemoryCell sum = thread.section.lock();
    if (same == null || !isSame(same, thread.time(), known, site, isWrite, isAtomic, sum)) {
      same =
          new MemoryAccess(thread.id(), thread, known, thread.time(), site, isWrite, isAtomic, sum);
      last = same;
    }
    return same;
  }

  @SuppressWarnings("ReferenceEquality") // the same clock and place, and not only equal ones
  private static boolean isSame(
      MemoryAccess access,
      int time,
      VectorClock known,
      CodeSite site,
      boolean isWrite,
      boolean isAtomic,
      @Nullable MemoryCell sum) {
    return access.time() == time
        && access.clock() == known
        && access.site() == site
        && access.isWrite() == isWrite
        && access.isAtomic() == isAtomic
        && access.sumUnder() == sum;
  }
}
