package javalings.interleave.model;

import org.jspecify.annotations.Nullable;

/** Finds the model thread that runs the calling code. */
public final class CallingThread {

  private CallingThread() {}

  public static ModelThread get() {
    ModelThread thread = orNull();
    if (thread == null) {
      throw new IllegalStateException("used outside of the execution that made it");
    }
    return thread;
  }

  /** Null outside of an execution. */
  public static @Nullable ModelThread orNull() {
    Execution execution = Execution.current();
    return execution == null ? null : execution.running();
  }

  /** As {@link #orNull}, and null once the execution is over; never throws. */
  public static @Nullable ModelThread unlessOver() {
    Execution execution = Execution.current();
    return execution == null || execution.isOver() ? null : execution.running();
  }
}
