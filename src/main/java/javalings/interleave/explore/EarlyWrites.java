package javalings.interleave.explore;

import java.util.HashSet;
import java.util.Set;
import javalings.interleave.model.ExecutionTrace;
import javalings.interleave.model.ForeseenWrite;

/**
 * The writes that a read may see before they are made: those of runs in which no read was early.
 */
final class EarlyWrites {

  private final Set<ForeseenWrite> writes = new HashSet<>();
  private boolean mayBeSeen;
  private boolean areSeen;

  void note(ExecutionTrace trace) {
    if (!areSeen) {
      writes.addAll(trace.writes());
      mayBeSeen |= trace.writesAfterReads();
    }
  }

  /** Whether a thread writes something after it has read something else. */
  boolean mayBeSeen() {
    return mayBeSeen;
  }

  /** From now on reads may be early. */
  void begin() {
    areSeen = true;
  }

  /** From now on reads may see the writes that another search knows. */
  void begin(EarlyWrites others) {
    writes.addAll(others.writes);
    areSeen = true;
  }

  Set<ForeseenWrite> seen() {
    return areSeen ? Set.copyOf(writes) : Set.of();
  }
}
