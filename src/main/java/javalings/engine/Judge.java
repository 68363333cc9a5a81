package javalings.engine;

import java.util.List;
import java.util.Optional;
import javalings.model.CheckResult;
import javalings.model.Evidence;
import javalings.model.RunOutcome;
import javalings.model.Verdict;

/** Makes a verdict of the evidence; the order of precedence is the order of these lines. */
public final class Judge {

  private static final String NO_CHECKS =
      "the checks of this exercise ran no test, so nothing is proven; that is the course's mistake, not yours";

  /** The status of a process that got SIGKILL; the system sends it, too, when memory runs out. */
  private static final int KILLED = 128 + 9;

  private static final int TERMINATED = 128 + 15;

  private Judge() {}

  public static Verdict judge(Evidence evidence) {
    if (!evidence.problems().isEmpty()) {
      return new Verdict.DoesNotCompile(evidence.problems());
    }
    if (!evidence.findings().isEmpty()) {
      return new Verdict.BreaksRules(evidence.findings());
    }
    return evidence.run().map(Judge::judge).orElseGet(() -> judge(List.of()));
  }

  /** Whether an instructor has to mend the checks before anything can be said of an answer. */
  public static boolean isTroubleOfTheCourse(Verdict verdict) {
    return verdict instanceof Verdict.Crashed(var what, var _) && what.equals(NO_CHECKS);
  }

  private static Verdict judge(RunOutcome run) {
    return switch (run) {
      case RunOutcome.Finished(var results) -> judge(results);
      case RunOutcome.LimitReached(var limit, var frames, boolean waits) ->
          new Verdict.TimedOut(limit, frames, waits);
      case RunOutcome.CompilerCut(var limit) ->
          new Verdict.Crashed(
              "the compiler was still busy after %d s and was stopped, so nothing was checked"
                  .formatted(limit.toSeconds()),
              List.of());
      case RunOutcome.Exited(int status, var frames) ->
          new Verdict.Crashed(
              "your code ended the whole program with System.exit(%d)".formatted(status), frames);
      case RunOutcome.Died died when died.isCrash() ->
          new Verdict.Crashed(crash(died.status()), List.of());
      case RunOutcome.Died(int status, String tail) ->
          new Verdict.Crashed(died(status, tail), List.of());
      case RunOutcome.OutOfMemory(long limit, var frames) -> new Verdict.OutOfMemory(limit, frames);
    };
  }

  private static Verdict judge(List<CheckResult> results) {
    if (results.isEmpty()) {
      return new Verdict.Crashed(NO_CHECKS, List.of());
    }
    return results.stream().allMatch(CheckResult::passed)
        ? new Verdict.Solved(results)
        : new Verdict.ChecksFail(results);
  }

  private static String crash(int status) {
    var how =
        status == RunOutcome.Died.SILENT
            ? "stopped answering and was ended"
            : "crashed, with status " + status;
    return "the virtual machine that ran your code %s. Code that leaves the protection of Java can do that, such as `reinterpret` of memory or a call of a native function"
        .formatted(how);
  }

  private static String died(int status, String tail) {
    if (status == KILLED || status == TERMINATED) {
      return "the virtual machine that ran your code was killed from outside, with status %d"
          .formatted(status);
    }
    var words = Optional.of(tail).filter(text -> !text.isEmpty()).map(text -> ": " + text);
    return "the virtual machine that ran your code ended with status %d%s"
        .formatted(status, words.orElse(""));
  }
}
