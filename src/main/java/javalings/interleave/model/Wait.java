package javalings.interleave.model;

import java.util.function.BooleanSupplier;
import javalings.interleave.event.CodeSite;

/**
 * What a strand waits for.
 *
 * @param kind what sort of thing that is
 * @param target the thing itself
 * @param ready whether the wait is over; asks only, and changes nothing
 * @param deadline virtual time in nanoseconds, or {@link #NEVER}
 * @param isInterruptible whether an interrupt ends the wait too
 */
public record Wait(
    Kind kind,
    Object target,
    CodeSite site,
    BooleanSupplier ready,
    long deadline,
    boolean isInterruptible) {

  public static final long NEVER = Long.MAX_VALUE;

  /** The sorts of waits, as people talk about them. */
  public enum Kind {
    MONITOR("the lock of {}"),
    LOCK("{}"),
    NOTIFY("somebody to notify {}"),
    SIGNAL("somebody to signal {}"),
    JOIN("{} to end"),
    COUNT("{} to open"),
    PERMIT("a permit of {}"),
    SPACE("space in {}"),
    ELEMENT("an element in {}"),
    PARTNER("a partner at {}"),
    RESULT("the result of {}"),
    UNPARK("somebody to unpark it"),
    END("{} to terminate"),
    SUBTASKS("the subtasks of {}"),
    /** Something is due at a time; it may come whenever somebody else could run. */
    ALARM("what is due next"),
    /** As {@link #ALARM}, again and again; nobody has to wait for it to end. */
    ROUND("the next round"),
    WORK("work");

    private final String pattern;

    Kind(String pattern) {
      this.pattern = pattern;
    }

    /** Whether nobody has to wait for whoever waits for this. */
    boolean isIdle() {
      return this == WORK || this == ROUND;
    }

    /** Whether its time may come early: a delay orders nothing. */
    boolean cutsIn() {
      return this == ALARM || this == ROUND;
    }

    public String describe(String name) {
      return pattern.replace("{}", name);
    }
  }

  /** How a wait ended. */
  public enum Wake {
    READY,
    TIMED_OUT,
    INTERRUPTED
  }

  public static Wait until(Kind kind, Object target, CodeSite site, BooleanSupplier ready) {
    return new Wait(kind, target, site, ready, NEVER, true);
  }

  /** What {@link Thread#getState} would say of who waits for this. */
  Thread.State state() {
    if (kind == Kind.MONITOR) {
      return Thread.State.BLOCKED;
    }
    return deadline == NEVER ? Thread.State.WAITING : Thread.State.TIMED_WAITING;
  }

  /** What is due after {@code nanos} of virtual time, unless it is called off before. */
  public static Wait due(Kind kind, ModelThread thread, long nanos, BooleanSupplier isOff) {
    return until(kind, new Object(), thread.lastSite(), isOff).by(thread.execution.after(nanos));
  }

  public Wait uninterruptibly() {
    return new Wait(kind, target, site, ready, deadline, false);
  }

  public Wait by(long newDeadline) {
    return new Wait(kind, target, site, ready, newDeadline, isInterruptible);
  }
}
