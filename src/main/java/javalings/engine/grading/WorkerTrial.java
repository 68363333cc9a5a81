package javalings.engine.grading;

import javalings.engine.Judge;
import javalings.model.Evidence;

/**
 * One run of a submission, and whether it has the last word.
 *
 * @param ran what the worker told, or what was made of its end
 * @param disturbed whether something else than the submission may have decided: a machine that kept
 *     the worker from running, or killed it, or what ran in the same worker before
 */
record WorkerTrial(WorkerReply.Ran ran, boolean disturbed) {

  Evidence evidence() {
    return ran.evidence();
  }

  /** A pass is one however it came; anything else that was disturbed is tried once more. */
  boolean decides() {
    return !disturbed || Judge.judge(evidence()).solved();
  }
}
