package javalings.engine.grading;

import java.util.Arrays;
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
    var cleaners = cleaners();
    var evidence = new CheckRun(it -> loading.load(it, request)).run(exercise, request.timeout());
    return new WorkerReply.Ran(
        stamp,
        isQuiet() && cleaners() <= cleaners ? evidence : spent(evidence),
        CurrentMeasuringJvm.unmeasured() > unmeasured);
  }

  /** A task that still runs in the common pool, or will, is code of the submission. */
  private static boolean isQuiet() {
    var pool = ForkJoinPool.commonPool();
    return pool.isQuiescent() && pool.getDelayedTaskCount() == 0;
  }

  /**
   * The threads of {@code java.lang.ref.Cleaner}, which run actions of a submission at any time. An
   * action may give its thread another name.
   */
  private static long cleaners() {
    return Thread.getAllStackTraces().values().stream().filter(SubmissionRun::isCleaner).count();
  }

  private static boolean isCleaner(StackTraceElement[] frames) {
    return Arrays.stream(frames)
        .anyMatch(frame -> frame.getClassName().startsWith("jdk.internal.ref.CleanerImpl"));
  }

  private static Evidence spent(Evidence seen) {
    return new Evidence(
        seen.problems(),
        seen.warnings(),
        seen.findings(),
        seen.run(),
        seen.printed(),
        seen.notes(),
        true);
  }
}
