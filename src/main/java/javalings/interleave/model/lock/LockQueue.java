package javalings.interleave.model.lock;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BooleanSupplier;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.WaitKind;
import javalings.interleave.model.Execution;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.StateKey;
import javalings.interleave.model.Wait;
import javalings.interleave.race.MemoryCell;

/**
 * The threads that wait for a lock or a semaphore, in the order in which they came, as the JDK's
 * synchronizers keep them: the first is served first, and a thread that comes anew may overtake
 * them only where the JDK lets it.
 */
final class LockQueue {

  private static final StateKey<Execution, All> KEY = new StateKey<>(_ -> new All());

  private static final class All {
    private final IdentityHashMap<Object, LockQueue> queues = new IdentityHashMap<>();
  }

  /** A thread in the queue; several that share may go on together. */
  private record Place(ModelThread thread, boolean isShared) {}

  private final List<Place> places = new ArrayList<>();

  private LockQueue() {}

  static LockQueue of(ModelThread caller, Object subject) {
    return caller.execution().state(KEY).queues.computeIfAbsent(subject, _ -> new LockQueue());
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  /** Whether the thread that waits longest wants to be alone. */
  boolean beginsWithAWriter() {
    return !places.isEmpty() && !places.getFirst().isShared;
  }

  List<ModelThread> threads() {
    return places.stream().map(Place::thread).toList();
  }

  private boolean isQueued(ModelThread thread) {
    return places.stream().anyMatch(place -> place.thread == thread);
  }

  /** Whether it is first, or behind others that share as it does. */
  private boolean isServed(ModelThread thread) {
    for (Place place : places) {
      if (place.thread == thread) {
        return true;
      }
      if (!place.isShared) {
        return false;
      }
    }
    return true;
  }

  /**
   * A wait in the queue.
   *
   * @param isFree whether there is what it waits for
   * @param mayOvertake whether a thread that comes anew takes it before those in the queue
   */
  record Entry(
      Object subject, boolean isShared, BooleanSupplier isFree, BooleanSupplier mayOvertake) {}

  /** The wait of a thread; it stands in the queue from here on, if it has to wait now. */
  static Wait wait(ModelThread caller, Entry entry, WaitKind kind, MemoryCell cell, CodeSite site) {
    LockQueue queue = of(caller, entry.subject);
    BooleanSupplier ready = () -> queue.admits(caller, entry);
    if (!ready.getAsBoolean()) {
      caller.step(cell, true); // others may have come first
      if (!ready.getAsBoolean()) {
        queue.places.add(new Place(caller, entry.isShared));
      }
    }
    return Wait.until(kind, entry.subject, site, ready);
  }

  private boolean admits(ModelThread thread, Entry entry) {
    boolean isNext = isQueued(thread) ? isServed(thread) : entry.mayOvertake.getAsBoolean();
    return isNext && entry.isFree.getAsBoolean();
  }

  /** The wait is over, however it ended. */
  static void leave(ModelThread caller, Object subject) {
    of(caller, subject).places.removeIf(place -> place.thread == caller);
  }
}
