package javalings.explore.interleave;

import java.util.List;
import javalings.explore.interleave.run.Ending;

/** Tells about a wrong result, and about threads that never come to an end. */
final class FailureReport {

  private FailureReport() {}

  static Report.Verdict of(Ending.Threw threw, boolean always) {
    return always
        ? new Report.Verdict(Outcome.ALWAYS_FAILS, always(words(threw)), List.of())
        : new Report.Verdict(Outcome.RACE_CONDITION, sometimes(words(threw)), List.of());
  }

  private static String sometimes(String words) {
    return """
    RACE CONDITION: every access is ordered, and still the outcome depends on who comes first. \
    In the schedule below: %s
    Rust would compile this too. What was true when a thread looked is no longer true when it \
    acts: make looking and acting one step.\
    """
        .formatted(words);
  }

  private static String always(String words) {
    return """
    WRONG IN EVERY ORDER: the threads do not disturb each other, and still: %s
    This is no matter of timing; it goes wrong even if they run one after the other.\
    """
        .formatted(words);
  }

  static Report.Verdict of(Ending.Endless endless) {
    String message =
        """
        LIVELOCK: %s keep running, for %d steps by now, and nothing comes of it.
        Rust would compile this too. Each waits in a loop for what only somebody else could do: \
        wait on a lock, a latch or a condition, and make sure that somebody ends the wait.\
        """
            .formatted(String.join(" and ", endless.strands()), endless.steps());
    return new Report.Verdict(Outcome.LIVELOCK, message, List.of());
  }

  /** {@code main dies of AssertionError: expected: <2> but was: <1>.} */
  static String words(Ending.Threw threw) {
    Throwable failure = threw.failure();
    String message = failure.getMessage() == null ? "" : ": " + failure.getMessage().strip();
    String kind = failure.getClass().getSimpleName();
    return failure instanceof AssertionError && !message.isEmpty()
        ? message.substring(2) + "."
        : threw.strand() + " dies of " + kind + message + ".";
  }
}
