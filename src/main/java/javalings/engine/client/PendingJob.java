package javalings.engine.client;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javalings.engine.EngineFailure;
import javalings.model.Evidence;
import javalings.model.Job;
import javalings.model.RunOutcome;

/** A job under way, or about to be. */
record PendingJob(Job job, CompletableFuture<Evidence> result) {

  PendingJob(Job job) {
    this(job, new CompletableFuture<>());
  }

  void cancel() {
    result.cancel(false);
  }

  void neverBegan(Duration limit) {
    result.completeExceptionally(EngineFailure.neverReady(limit));
  }

  void compilerTookTooLong(Duration limit) {
    result.complete(Evidence.of(new RunOutcome.CompilerCut(limit)));
  }

  void ranTooLong() {
    result.complete(Evidence.of(new RunOutcome.LimitReached(job.timeout(), List.of(), false)));
  }

  void engineBroke(String trace) {
    result.completeExceptionally(EngineFailure.over(job, trace));
  }
}
