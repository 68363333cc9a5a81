package javalings.interleave.model;

import javalings.interleave.event.CodeSite;
import javalings.interleave.race.MemoryCell;
import javalings.jdk.MemoryOrder;
import org.jspecify.annotations.Nullable;

/**
 * The critical section that a thread is in, if all that it does there is adding to fields. Two such
 * sections of one lock come to the same in either order, so only one order is tried, and none of
 * them counts as before the other: what one thread did earlier and the other does later could meet
 * in the order that is not tried.
 */
public final class SumSection {

  private final ExecutionSettings settings;
  private final EventLog log;
  private @Nullable MemoryCell lock;

  SumSection(ExecutionSettings settings, EventLog log) {
    this.settings = settings;
    this.log = log;
  }

  /** The thread asks for a lock that it does not hold. */
  public void begin(MemoryCell asked, CodeSite site) {
    boolean isSum =
        site.effect().order() == MemoryOrder.ADDS
            && settings.takesSums()
            && !settings.watchesUnlocks() // somebody may see that the lock is held
            && settings.racy().isEmpty(); // somebody may look at the fields without the lock
    lock = isSum ? asked : null;
    if (isSum) {
      log.takesSums();
    }
  }

  /** Whether the section of this lock is one. */
  @SuppressWarnings("ReferenceEquality") // a cell is itself
  public boolean isOf(MemoryCell held) {
    return lock == held;
  }

  public void end() {
    lock = null;
  }

  /** The thread does something that is not adding: a class that it uses is initialised. */
  void noteOther() {
    if (lock != null) {
      log.breaksSum();
    }
  }

  /** The cell of its lock; null outside of one. */
  @Nullable MemoryCell lock() {
    return lock;
  }
}
