package javalings.model;

import java.time.Duration;
import java.util.List;

/** The end of running the checks. Frames are the learner's own, innermost first. */
public sealed interface RunOutcome {

  record Finished(List<CheckResult> results) implements RunOutcome {
    public Finished {
      results = List.copyOf(results);
    }
  }

  /**
   * The checks still ran at the limit; {@code frames} is where they were then.
   *
   * @param waits whether they waited there, for a lock or in a sleep, and did not run
   */
  record LimitReached(Duration limit, List<Frame> frames, boolean waits) implements RunOutcome {
    public LimitReached {
      frames = List.copyOf(frames);
    }
  }

  /** The compiler was still busy at its limit and was stopped; no check was reached. */
  record CompilerCut(Duration limit) implements RunOutcome {}

  /** The learner's code ended the virtual machine by {@code System.exit} and the like. */
  record Exited(int status, List<Frame> frames) implements RunOutcome {
    public Exited {
      frames = List.copyOf(frames);
    }
  }

  /** The engine's process ended without a word; {@code tail} is the end of its error stream. */
  record Died(int status, String tail) implements RunOutcome {}

  record OutOfMemory(long limitBytes, List<Frame> frames) implements RunOutcome {
    public OutOfMemory {
      frames = List.copyOf(frames);
    }
  }
}
