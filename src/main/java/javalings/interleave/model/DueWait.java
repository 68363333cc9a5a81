package javalings.interleave.model;

import java.util.function.BooleanSupplier;
import javalings.interleave.event.WaitKind;
import javalings.interleave.race.MemoryCell;

/** A wait for a time in the future. */
public final class DueWait {

  private DueWait() {}

  /** A step of somebody who is going to set an alarm: no other goes off before it. */
  public static void stepBefore(ModelThread caller, MemoryCell cell) {
    caller.scheduling.isCalm = true;
    caller.step(cell, true);
    caller.scheduling.isCalm = false;
  }

  /** Until {@code nanos} of virtual time have passed, unless it is called off before. */
  public static Wait in(long nanos, WaitKind kind, ModelThread caller, BooleanSupplier isOff) {
    return Wait.until(kind, new Object(), caller.lastSite(), isOff).by(caller.deadline(nanos));
  }
}
