package javalings.interleave.report;

import java.util.HashSet;
import java.util.Set;
import javalings.interleave.event.NamedThread;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.event.ThreadEvent;
import javalings.interleave.model.ExecutionTrace;
import javalings.interleave.race.DataRace;

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
    return isFirstGuarded ? oneSided(first, second) : oneSided(second, first);
  }

  /** A lock orders only those who take it. */
  private static String oneSided(NamedThread guarded, NamedThread other) {
    return "%s holds a lock when it uses the variable, and %s holds none: let both take the same lock"
        .formatted(guarded.name(), other.name());
  }

  private String byTheSteps() {
    return isUpdated()
        ? "a thread reads the variable and then writes it: make that one step, by a call of an atomic"
            + " class, such as incrementAndGet, or by one lock around both; volatile alone leaves"
            + " two steps"
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

  /** Whether what a thread writes may depend on what it has read, as in {@code n++}. */
  private boolean isUpdated() {
    Set<String> readers = new HashSet<>();
    for (ThreadEvent event : trace.events()) {
      if (isAboutIt(event) && event.action() instanceof ThreadAction.Read) {
        readers.add(event.thread());
      }
      if (isAboutIt(event)
          && event.action() instanceof ThreadAction.Write
          && readers.contains(event.thread())) {
        return true;
      }
    }
    return false;
  }

  @SuppressWarnings("ReferenceEquality") // it is about objects, not about values
  private boolean isAboutIt(ThreadEvent event) {
    return event.subject() == race.target() && event.member().equals(race.member());
  }
}
