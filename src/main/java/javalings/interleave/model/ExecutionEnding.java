package javalings.interleave.model;

import java.util.List;
import java.util.Optional;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.NamedThread;

/**
 * How an execution ended. Threads have their last names only in the end: a namesake that starts
 * later gives both a number.
 */
public sealed interface ExecutionEnding {

  /** All threads that the program waits for have ended. */
  record Done() implements ExecutionEnding {}

  /** It goes on as an execution before did. */
  record Known() implements ExecutionEnding {}

  /** A thread died of this. */
  record Threw(NamedThread thread, Throwable failure) implements ExecutionEnding {}

  /** Some threads wait for ever. */
  record Stuck(List<Blocked> blocked) implements ExecutionEnding {
    public Stuck {
      blocked = List.copyOf(blocked);
    }
  }

  /** Threads keep running and nothing comes of it. */
  record Endless(List<Busy> threads, int steps) implements ExecutionEnding {
    public Endless {
      threads = List.copyOf(threads);
    }
  }

  /** It had not ended after so many steps, or rounds of loops, and might have. */
  record TooLong(int steps) implements ExecutionEnding {}

  /** A thread that keeps running, and the loop that it is in. */
  record Busy(NamedThread thread, CodeSite site) {}

  /** The program does something that cannot be explored. */
  record Refused(String what) implements ExecutionEnding {}

  /**
   * A thread that waits for ever.
   *
   * @param holder the thread that has what it waits for, if there is one
   * @param missed where the signal that it waits for was given, too early, if it was
   */
  record Blocked(
      NamedThread thread, Wait waits, Optional<Hold> holder, Optional<CodeSite> missed) {}

  /** The thread that has a lock, and where it was taken. */
  record Hold(NamedThread thread, CodeSite site) {}
}
