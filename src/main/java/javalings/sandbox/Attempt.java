package javalings.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javalings.model.Diagnostic;
import javalings.model.Evidence;
import javalings.model.Job;
import javalings.model.Place;
import javalings.model.RunOutcome;

/**
 * A job under way, or about to be.
 *
 * @param number what its messages are known by
 */
record Attempt(long number, Job job, CompletableFuture<Evidence> result) {

  void compilerTookTooLong(Duration limit) {
    var first = job.sources().getFirst().path();
    var sentence = "the compiler was still busy after %d s".formatted(limit.toSeconds());
    result.complete(
        Evidence.rejected(
            List.of(Diagnostic.error("javac.gave.up", sentence, Place.line(first, 1))), List.of()));
  }

  void ranTooLong() {
    result.complete(Evidence.of(new RunOutcome.LimitReached(job.timeout(), List.of())));
  }

  void gone(EngineProcess.Event.Gone gone) {
    result.complete(
        Evidence.of(
            gone.byExit()
                ? new RunOutcome.Exited(gone.status(), gone.exit())
                : new RunOutcome.Died(gone.status(), gone.tail())));
  }
}
