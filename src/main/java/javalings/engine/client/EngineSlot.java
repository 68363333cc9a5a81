package javalings.engine.client;

import java.util.List;
import java.util.Optional;
import javalings.engine.EngineFailure;
import javalings.engine.protocol.EngineReply;
import javalings.model.Evidence;
import javalings.model.Frame;
import javalings.model.RunOutcome;

/** An engine process and what has been heard of it. Belongs to the thread of its owner. */
final class EngineSlot {

  private final EngineProcess process;
  private boolean ready;
  private Optional<List<Frame>> exit = Optional.empty();

  EngineSlot(EngineProcess process) {
    this.process = process;
  }

  EngineProcess process() {
    return process;
  }

  void hear(EngineReply.Ready reply) {
    ready = true;
  }

  void hear(EngineReply.Exiting reply) {
    exit = Optional.of(reply.frames());
  }

  /** The process has ended over a job. */
  void fail(PendingJob job, EngineEnd end) {
    if (ready) {
      job.result().complete(Evidence.of(outcome(end)));
    } else {
      job.result().completeExceptionally(EngineFailure.atStart(end.status(), end.tail()));
    }
  }

  private RunOutcome outcome(EngineEnd end) {
    return exit.<RunOutcome>map(frames -> new RunOutcome.Exited(end.status(), frames))
        .orElseGet(() -> new RunOutcome.Died(end.status(), end.tail()));
  }
}
