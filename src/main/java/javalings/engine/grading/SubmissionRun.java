package javalings.engine.grading;

import java.util.concurrent.ForkJoinPool;
import javalings.cost.CurrentMeasuringJvm;
import javalings.engine.junit.CheckRun;
import javalings.model.Evidence;
import javalings.sandbox.CompiledExercise;

/** Runs the checks of one request in this virtual machine. */
final class SubmissionRun {

  private final Loading loading;

  /** Makes the loader of an exercise. */
  @FunctionalInterface
  interface Loading {
    ClassLoader load(CompiledExercise exercise, WorkerRequest request);
  }

  SubmissionRun(Loading loading) {
    this.loading = loading;
  }

  WorkerReply.Ran run(WorkerRequest request, ReplyStamp stamp) {
    var exercise = new CompiledExercise(request.learner(), request.checks(), request.sources());
    var unmeasured = CurrentMeasuringJvm.unmeasured();
    var evidence = new CheckRun(it -> loading.load(it, request)).run(exercise, request.timeout());
    return new WorkerReply.Ran(
        stamp, spentUnlessQuiet(evidence), CurrentMeasuringJvm.unmeasured() > unmeasured);
  }

  /** A task that still runs in the common pool is code of the submission. */
  private static Evidence spentUnlessQuiet(Evidence seen) {
    return seen.spent() || ForkJoinPool.commonPool().isQuiescent()
        ? seen
        : new Evidence(
            seen.problems(),
            seen.warnings(),
            seen.findings(),
            seen.run(),
            seen.printed(),
            seen.notes(),
            true);
  }
}
