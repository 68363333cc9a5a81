package javalings.workspace;

import java.time.Instant;
import javalings.model.Exercise;
import javalings.model.Verdict;

/**
 * Decides how a verdict changes what is kept about a learner, for every way to ask for a verdict.
 */
public enum ProgressRule {

  /** A save in a session is an attempt. A solved exercise may be tried out and stays solved. */
  SAVE,

  /** The command {@code check} is an attempt, and the list tells the truth after it. */
  CHECK,

  /**
   * A session's round through all exercises is no attempt, and the list tells the truth after it.
   */
  CHECK_ALL;

  /** The progress after a verdict. */
  public Progress apply(Progress before, Exercise exercise, Verdict verdict, Instant at) {
    return switch (verdict) {
      case Verdict.Solved _ -> before.attempted(exercise).solved(exercise, at);
      case Verdict.Missing _ -> this == CHECK_ALL ? before.pending(exercise) : before;
      case Verdict.DoesNotCompile _,
          Verdict.BreaksRules _,
          Verdict.ChecksFail _,
          Verdict.TimedOut _,
          Verdict.Crashed _,
          Verdict.OutOfMemory _ ->
          failed(before, exercise);
    };
  }

  private Progress failed(Progress before, Exercise exercise) {
    return switch (this) {
      case SAVE -> before.attempted(exercise);
      case CHECK -> before.attempted(exercise).pending(exercise);
      case CHECK_ALL -> before.pending(exercise);
    };
  }

  /** The fate of the verdict that was remembered for hints. */
  enum Remembered {
    FORGOTTEN,
    KEPT,
    REPLACED;

    static Remembered after(Verdict verdict) {
      return switch (verdict) {
        case Verdict.Solved _ -> FORGOTTEN;
        case Verdict.Missing _ -> KEPT;
        case Verdict.DoesNotCompile _,
            Verdict.BreaksRules _,
            Verdict.ChecksFail _,
            Verdict.TimedOut _,
            Verdict.Crashed _,
            Verdict.OutOfMemory _ ->
            REPLACED;
      };
    }
  }
}
