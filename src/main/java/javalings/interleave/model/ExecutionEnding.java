package javalings.interleave.model;

import java.util.List;
import java.util.Optional;
import javalings.interleave.event.CodeSite;

/** How an execution ended. */
public sealed interface ExecutionEnding {

  /** All strands that the program waits for have ended. */
  record Done() implements ExecutionEnding {}

  /** A strand died of this. */
  record Threw(String strand, Throwable failure) implements ExecutionEnding {}

  /** Some strands wait for ever. */
  record Stuck(List<Blocked> blocked) implements ExecutionEnding {
    public Stuck {
      blocked = List.copyOf(blocked);
    }
  }

  /** Strands keep running and nothing comes of it. */
  record Endless(List<Busy> strands, int steps) implements ExecutionEnding {
    public Endless {
      strands = List.copyOf(strands);
    }
  }

  /** A strand that keeps running, and the loop that it is in. */
  record Busy(String strand, CodeSite site) {}

  /** The program does something that cannot be explored. */
  record Refused(String what) implements ExecutionEnding {}

  /**
   * A strand that waits for ever.
   *
   * @param holder who has what it waits for, if anybody
   * @param missed where the signal that it waits for was given, too early, if it was
   */
  record Blocked(String strand, Wait waits, Optional<Hold> holder, Optional<CodeSite> missed) {}

  /** Who has a lock, and where it was taken. */
  record Hold(String strand, CodeSite site) {}
}
