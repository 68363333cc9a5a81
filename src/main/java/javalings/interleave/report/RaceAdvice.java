package javalings.interleave.report;

import java.util.List;
import javalings.interleave.event.NamedThread;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.event.ThreadEvent;
import javalings.interleave.model.ExecutionTrace;
import javalings.interleave.race.DataRace;
import javalings.interleave.race.MemoryAccess;

/** How to give two accesses an order, by what they access and what the threads do with it. */
record RaceAdvice(DataRace race, ExecutionTrace trace) {

  private static final String JOIN = ", or let one thread join the other before it looks";

  String help() {
    if (race.member().equals("contents")) {
      return "put all accesses under the same lock, or use a class that is made for threads, such as"
          + " ConcurrentHashMap"
          + JOIN;
    }
    if (race.member().isEmpty()) {
      return "in plain mode, as of getPlain and setPlain, an atomic is a variable like any other: let"
          + " both threads use get and set, or getAcquire and setRelease";
    }
    if (race.member().startsWith("[")) {
      return "put both accesses under the same lock, or use an array of atomics, such as"
          + " AtomicIntegerArray, or give each thread an array of its own; elements cannot be"
          + " volatile";
    }
    NamedThread first = race.first().thread();
    NamedThread second = race.second().thread();
    boolean isFirstGuarded = isGuarded(first);
    if (isFirstGuarded == isGuarded(second)) {
      return byTheSteps();
    }
    return isFirstGuarded ? oneSided(first, race.second()) : oneSided(second, race.first());
  }

  /** A lock orders only those who take it; a thread may take another one, or not always. */
  private String oneSided(NamedThread guarded, MemoryAccess other) {
    if (isUnderALock(other)) {
      return "each thread holds a lock here, and the two locks do not exclude each other: let both"
          + " take the same lock";
    }
    return "%s holds a lock when it uses the variable, and %s holds none here: let both take the same lock"
        .formatted(guarded.name(), other.thread().name());
  }

  private String byTheSteps() {
    if (isWrittenUnderALock()) {
      return "the write happens under a lock and the read does not: take the lock before the read, or"
          + " make the variable volatile and read it again under the lock";
    }
    if (isWrittenAfterTheStart(race.first(), race.second())
        || isWrittenAfterTheStart(race.second(), race.first())) {
      return "write before the other thread starts; or, where either may come first, put both"
          + " accesses under the same lock, or make the variable volatile or atomic";
    }
    return isUpdatedByBoth()
        ? "a thread reads the variable and then writes it: make that one step, by a call of an atomic"
            + " class, such as incrementAndGet, or by one lock around both"
            + JOIN
            + "; volatile alone leaves two steps"
        : "put both accesses under the same lock, or make the variable volatile or atomic" + JOIN;
  }

  /** Whether a thread holds a lock whenever it accesses the variable. */
  private boolean isGuarded(NamedThread thread) {
    int held = 0;
    boolean isUsed = false;
    for (ThreadEvent event : trace.events()) {
      if (!event.isOf(thread)) {
        continue;
      }
      held += change(event.action());
      if (isAboutIt(event) && held == 0) {
        return false;
      }
      isUsed |= isAboutIt(event);
    }
    return isUsed;
  }

  /** By how many locks a thread holds more after an action. */
  private static int change(ThreadAction action) {
    if (!(action instanceof ThreadAction.Synchronize(var verb, _, _))) {
      return 0;
    }
    return verb.equals("locks") ? 1 : verb.equals("unlocks") ? -1 : 0;
  }

  /** Whether only one of the two accesses is a write, and only that one is under a lock. */
  private boolean isWrittenUnderALock() {
    MemoryAccess first = race.first();
    MemoryAccess second = race.second();
    if (first.isWrite() == second.isWrite()) {
      return false;
    }
    return first.isWrite()
        ? isUnderALock(first) && !isUnderALock(second)
        : isUnderALock(second) && !isUnderALock(first);
  }

  /** Whether its thread holds a lock whenever it accesses the variable at this place. */
  private boolean isUnderALock(MemoryAccess access) {
    int held = 0;
    boolean isFound = false;
    for (ThreadEvent event : trace.events()) {
      if (!event.isOf(access.thread())) {
        continue;
      }
      held += change(event.action());
      if (isAboutIt(event) && event.isBy(access.thread(), access.site())) {
        isFound = true;
        if (held == 0) {
          return false;
        }
      }
    }
    return isFound;
  }

  /** Whether a thread writes what another one, which it has started already, only reads. */
  private boolean isWrittenAfterTheStart(MemoryAccess write, MemoryAccess read) {
    boolean isOnlyRead =
        accesses(read.thread()).stream().allMatch(it -> it.action() instanceof ThreadAction.Read);
    return write.isWrite()
        && !read.isWrite()
        && isOnlyRead
        && trace.events().stream()
            .filter(it -> it.isOf(write.thread()))
            .takeWhile(it -> !it.isBy(write.thread(), write.site()))
            .anyMatch(it -> starts(it, read.thread()));
  }

  private static boolean starts(ThreadEvent event, NamedThread other) {
    return event.action() instanceof ThreadAction.Synchronize(var verb, var target, _)
        && verb.equals("starts")
        && target instanceof NamedThread started
        && started.name().equals(other.name());
  }

  /**
   * Whether both threads may write what depends on what they have read, as in {@code n++}. Where
   * one of them only looks, volatile is enough.
   */
  private boolean isUpdatedByBoth() {
    return isUpdatedBeside(race.first(), race.second())
        || isUpdatedBeside(race.second(), race.first());
  }

  private boolean isUpdatedBeside(MemoryAccess updated, MemoryAccess other) {
    return isUpdated(updated.thread())
        && (other.isWrite() || readsWhere(updated.thread(), other.thread()));
  }

  private boolean isUpdated(NamedThread thread) {
    boolean isRead = false;
    for (ThreadEvent event : accesses(thread)) {
      if (isRead && event.action() instanceof ThreadAction.Write) {
        return true;
      }
      isRead |= event.action() instanceof ThreadAction.Read;
    }
    return false;
  }

  /** Whether the second thread runs the same code as the first, and has not come to its write. */
  private boolean readsWhere(NamedThread first, NamedThread second) {
    return accesses(first).stream()
        .anyMatch(mine -> accesses(second).stream().anyMatch(it -> it.isBy(second, mine.site())));
  }

  private List<ThreadEvent> accesses(NamedThread thread) {
    return trace.events().stream().filter(it -> it.isOf(thread) && isAboutIt(it)).toList();
  }

  @SuppressWarnings("ReferenceEquality") // it is about objects, not about values
  private boolean isAboutIt(ThreadEvent event) {
    return event.subject() == race.target() && event.member().equals(race.member());
  }
}
