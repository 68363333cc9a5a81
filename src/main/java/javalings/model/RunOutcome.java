package javalings.model;

import java.time.Duration;
import java.util.List;
import java.util.Set;

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

  /**
   * The engine's process ended without a word; {@code tail} is the end of its error stream.
   *
   * @param status the process's own, or {@link #SILENT}
   */
  record Died(int status, String tail) implements RunOutcome {

    /** It said nothing any more, and did not end by itself. */
    public static final int SILENT = -1;

    /** With a signal of its own: SIGILL, SIGABRT, SIGBUS, SIGFPE, SIGSEGV. */
    private static final Set<Integer> CRASHED = Set.of(132, 134, 135, 136, 139);

    /** Whether the virtual machine came to harm; plain Java does it none. */
    public boolean isCrash() {
      return status == SILENT || CRASHED.contains(status);
    }
  }

  record OutOfMemory(long limitBytes, List<Frame> frames) implements RunOutcome {
    public OutOfMemory {
      frames = List.copyOf(frames);
    }
  }
}
