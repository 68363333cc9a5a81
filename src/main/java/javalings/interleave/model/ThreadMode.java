package javalings.interleave.model;

import org.jspecify.annotations.Nullable;

/** What a strand is at. */
public enum ThreadMode {
  READY,
  SPINNING,
  SLEEPING,
  WAITING,
  ENDED;

  /** What {@link Thread#getState} would say of a strand that waits for this, if it waits. */
  public Thread.State state(@Nullable Wait wait) {
    return switch (this) {
      case READY, SPINNING -> Thread.State.RUNNABLE;
      case SLEEPING -> Thread.State.TIMED_WAITING;
      case ENDED -> Thread.State.TERMINATED;
      case WAITING -> wait == null ? Thread.State.WAITING : wait.state();
    };
  }
}
