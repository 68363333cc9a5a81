package javalings.engine.client;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javalings.engine.EngineFailure;
import javalings.engine.ProgramJar;
import javalings.engine.RunListener;
import javalings.engine.protocol.EngineLimits;
import javalings.model.CheckResult;
import javalings.model.Evidence;
import javalings.model.Job;
import javalings.model.RunOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A job under way, or about to be.
 *
 * @param listener is told how far its checks are
 */
record PendingJob(Job job, CompletableFuture<Evidence> result, RunListener listener) {

  PendingJob(Job job, RunListener listener) {
    this(job, new CompletableFuture<>(), listener);
  }

  void printed(String text) {
    listener.printed(text);
  }

  void failed(CheckResult check) {
    listener.failed(check);
  }

  /** The compiler gives up, among other things, when its classes are no longer in the jar. */
  void done(Evidence evidence, ProgramJar program) {
    if (program.isReplaced() && evidence.compilerGaveUp()) {
      result.completeExceptionally(EngineFailure.ofAnotherBuild());
    }
    failIfOverwritten(program);
    result.complete(evidence);
  }

  /** Fails for that reason when the program was written over. */
  void failIfOverwritten(ProgramJar program) {
    if (program.isOverwritten()) {
      result.completeExceptionally(EngineFailure.ofAnotherBuild());
    }
  }

  static void cancel(@Nullable PendingJob job) {
    if (job != null) {
      job.result.cancel(false);
    }
  }

  void neverBegan(Duration limit) {
    result.completeExceptionally(EngineFailure.neverReady(limit));
  }

  void compilerTookTooLong(Duration limit) {
    result.complete(Evidence.of(new RunOutcome.CompilerCut(limit)));
  }

  /** How long its checks are waited for. */
  Duration longestRun() {
    return EngineLimits.longestWait(job.timeout());
  }

  void ranTooLong() {
    result.complete(Evidence.of(new RunOutcome.LimitReached(job.timeout(), List.of(), false)));
  }

  void engineBroke(String trace) {
    result.completeExceptionally(EngineFailure.over(job, trace));
  }
}
