package javalings.engine.client;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javalings.engine.EngineFailure;
import javalings.model.Evidence;
import javalings.model.Job;
import javalings.model.RunOutcome;

/**
 * A job under way, or about to be.
 *
 * @param number what its messages are known by
 */
record PendingJob(long number, Job job, CompletableFuture<Evidence> result) {

  void neverBegan(Duration limit) {
    result.completeExceptionally(EngineFailure.neverReady(limit));
  }

  void compilerTookTooLong(Duration limit) {
    result.complete(Evidence.of(new RunOutcome.CompilerCut(limit)));
  }

  void ranTooLong() {
    result.complete(Evidence.of(new RunOutcome.LimitReached(job.timeout(), List.of(), false)));
  }

  /**
   * @param wasReady whether the process had come as far as to take jobs
   */
  void gone(EngineProcess.Event.Gone gone, boolean wasReady) {
    if (wasReady) {
      result.complete(Evidence.of(outcome(gone)));
    } else {
      result.completeExceptionally(EngineFailure.atStart(gone.status(), gone.tail()));
    }
  }

  private static RunOutcome outcome(EngineProcess.Event.Gone gone) {
    return gone.byExit()
        ? new RunOutcome.Exited(gone.status(), gone.exit())
        : new RunOutcome.Died(gone.status(), gone.tail());
  }
}
