package javalings.workspace;

import java.time.Instant;
import javalings.model.Exercise;
import javalings.model.Verdict;

/**
 * Decides how a verdict changes what is kept about a learner, for every way to ask for a verdict. A
 * solved exercise stays solved; that its files have changed since and do not pass is kept beside.
 */
public enum ProgressRule {

  /** A save in a session, or a check of exercises by name, is an attempt. */
  SAVE,

  /** A round through all exercises is no attempt at any of them. */
  CHECK_ALL;

  /** The progress after a verdict. */
  public Progress apply(Progress before, Exercise exercise, Verdict verdict, Instant at) {
    return switch (verdict) {
      case Verdict.Solved _ ->
          (this == SAVE ? before.attempted(exercise) : before).solved(exercise, at);
      case Verdict.Missing _ -> before.changed(exercise);
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
    var counted = this == SAVE ? before.attempted(exercise) : before;
    return counted.changed(exercise);
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
