package javalings.model;

import java.time.Duration;
import java.util.List;

/** The judgement on an exercise, in the order in which a file can fail. */
public sealed interface Verdict {

  /** All checks passed, and there was at least one: nothing judged is never solved. */
  record Solved(List<CheckResult> checks) implements Verdict {
    public Solved {
      checks = List.copyOf(checks);
      if (checks.isEmpty()) {
        throw new IllegalArgumentException("solved without a check");
      }
    }
  }

  /** javac, or the fit between the file and its checks, says no; {@code problems} is not empty. */
  record DoesNotCompile(List<Diagnostic> problems) implements Verdict {
    public DoesNotCompile {
      problems = List.copyOf(problems);
    }
  }

  /** The borrow checker says no; {@code findings} is not empty. */
  record BreaksRules(List<Diagnostic> findings) implements Verdict {
    public BreaksRules {
      findings = List.copyOf(findings);
    }
  }

  /** At least one check failed or was skipped. */
  record ChecksFail(List<CheckResult> checks) implements Verdict {
    public ChecksFail {
      checks = List.copyOf(checks);
    }
  }

  /**
   * The checks did not come to an end.
   *
   * @param waits whether they waited at the innermost frame, and did not run
   */
  record TimedOut(Duration limit, List<Frame> frames, boolean waits) implements Verdict {
    public TimedOut {
      frames = List.copyOf(frames);
    }
  }

  /** The engine ended under the learner's code; {@code what} is a sentence that says how. */
  record Crashed(String what, List<Frame> frames) implements Verdict {
    public Crashed {
      frames = List.copyOf(frames);
    }
  }

  record OutOfMemory(long limitBytes, List<Frame> frames) implements Verdict {
    public OutOfMemory {
      frames = List.copyOf(frames);
    }
  }

  /** There is no file to judge; {@code why} is a sentence, {@code remedy} says what to do next. */
  record Missing(String why, String remedy) implements Verdict {}

  /** The name of the outcome in every report format; part of the command-line contract. */
  default String outcome() {
    return switch (this) {
      case Solved _ -> "solved";
      case DoesNotCompile _ -> "does-not-compile";
      case BreaksRules _ -> "breaks-rules";
      case ChecksFail _ -> "checks-fail";
      case TimedOut _ -> "timed-out";
      case Crashed _ -> "crashed";
      case OutOfMemory _ -> "out-of-memory";
      case Missing _ -> "missing";
    };
  }

  default boolean solved() {
    return this instanceof Solved;
  }

  /** The checks, in their order; of those verdicts that have any. */
  default List<CheckResult> checks() {
    return List.of();
  }

  /** The errors: of javac, of the borrow checker, or those that checks found in the source. */
  default List<Diagnostic> diagnostics() {
    return switch (this) {
      case DoesNotCompile(var problems) -> problems;
      case BreaksRules(var findings) -> findings;
      case ChecksFail(var checks) ->
          checks.stream().flatMap(check -> check.diagnostics().stream()).toList();
      case Solved _, TimedOut _, Crashed _, OutOfMemory _, Missing _ -> List.of();
    };
  }
}
