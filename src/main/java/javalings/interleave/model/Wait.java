package javalings.interleave.model;

import java.util.function.BooleanSupplier;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.WaitKind;

/**
 * A wait of a thread.
 *
 * @param kind what sort of thing that is
 * @param target the thing itself
 * @param ready whether the wait is over; asks only, and changes nothing
 * @param deadline virtual time in nanoseconds, or {@link #NEVER}
 * @param isInterruptible whether an interrupt ends the wait too
 */
public record Wait(
    WaitKind kind,
    Object target,
    CodeSite site,
    BooleanSupplier ready,
    long deadline,
    boolean isInterruptible) {

  public static final long NEVER = Long.MAX_VALUE;

  /** In nanoseconds. */
  private static final long SHORT = 1_000_000_000;

  /** How a wait ended. */
  public enum Wake {
    READY,
    TIMED_OUT,
    INTERRUPTED
  }

  public static Wait until(WaitKind kind, Object target, CodeSite site, BooleanSupplier ready) {
    return new Wait(kind, target, site, ready, NEVER, true);
  }

  /** A point in virtual time; {@link #NEVER} for what is too far away to matter. */
  static long after(long now, long nanos) {
    long then = now + Math.max(0, nanos);
    return then < now ? NEVER - 1 : then;
  }

  /**
   * A short limit may pass before another thread does anything; a long one is there for the case
   * that nobody does.
   */
  public static boolean isShort(long nanos) {
    return nanos < SHORT;
  }

  /** The answer of {@link Thread#getState} for a thread that waits for this. */
  Thread.State state() {
    if (kind == WaitKind.MONITOR) {
      return Thread.State.BLOCKED;
    }
    return deadline == NEVER ? Thread.State.WAITING : Thread.State.TIMED_WAITING;
  }

  public Wait uninterruptibly() {
    return new Wait(kind, target, site, ready, deadline, false);
  }

  /** As code of the JDK waits for the program's call; a worker without a task waits for work. */
  Wait inLibrary(CodeSite called, boolean isIdle) {
    WaitKind told = isIdle ? WaitKind.WORK : kind;
    return new Wait(told, target, called, ready, deadline, isInterruptible);
  }

  /** Its limit passes as soon as no other that is due before it stands in the way. */
  Wait over(Scheduler scheduler) {
    return new Wait(
        kind, target, site, () -> scheduler.isNextDue(deadline), deadline, isInterruptible);
  }

  public Wait by(long newDeadline) {
    return new Wait(kind, target, site, ready, newDeadline, isInterruptible);
  }
}
