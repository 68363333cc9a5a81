package javalings.explore.interleave.run;

import java.util.List;
import java.util.Optional;
import javalings.explore.interleave.weave.Site;

/** How an execution ended. */
public sealed interface Ending {

  /** All strands that the program waits for have ended. */
  record Done() implements Ending {}

  /** A strand died of this. */
  record Threw(String strand, Throwable failure) implements Ending {}

  /** Some strands wait for ever. */
  record Stuck(List<Blocked> blocked) implements Ending {
    public Stuck {
      blocked = List.copyOf(blocked);
    }
  }

  /** Strands keep running and nothing comes of it. */
  record Endless(List<Busy> strands, int steps) implements Ending {
    public Endless {
      strands = List.copyOf(strands);
    }
  }

  /** A strand that keeps running, and the loop that it is in. */
  record Busy(String strand, Site site) {}

  /** The program does something that cannot be explored. */
  record Refused(String what) implements Ending {}

  /**
   * A strand that waits for ever.
   *
   * @param holder who has what it waits for, if anybody
   * @param missed where the signal that it waits for was given, too early, if it was
   */
  record Blocked(String strand, Wait waits, Optional<Hold> holder, Optional<Site> missed) {}

  /** Who has a lock, and where it was taken. */
  record Hold(String strand, Site site) {}
}
