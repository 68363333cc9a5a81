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
  private final boolean vectors;
  private boolean ready;
  private boolean running;
  private Optional<List<Frame>> exit = Optional.empty();

  /**
   * Makes a slot.
   *
   * @param vectors whether the process may run exercises that need them
   */
  EngineSlot(EngineProcess process, boolean vectors) {
    this.process = process;
    this.vectors = vectors;
  }

  boolean hasVectors() {
    return vectors;
  }

  EngineProcess process() {
    return process;
  }

  void hear(EngineReply reply) {
    switch (reply) {
      case EngineReply.Ready _ -> ready = true;
      case EngineReply.Began _ -> running = false;
      case EngineReply.Running _ -> running = true;
      case EngineReply.Exiting(var frames) -> exit = Optional.of(frames);
      case EngineReply.Printing _,
          EngineReply.Failing _,
          EngineReply.Done _,
          EngineReply.Broke _ -> {}
    }
  }

  /** The process has ended over a job; until the learner's code runs, that is not its doing. */
  void fail(PendingJob job, EngineEnd end) {
    if (!ready) {
      job.result().completeExceptionally(EngineFailure.atStart(end.status(), end.tail()));
    } else if (!running || end.lacksMemory()) {
      job.result().completeExceptionally(EngineFailure.underWay(end.status(), end.tail()));
    } else {
      job.result().complete(Evidence.of(outcome(end)));
    }
  }

  private RunOutcome outcome(EngineEnd end) {
    return exit.<RunOutcome>map(frames -> new RunOutcome.Exited(end.status(), frames))
        .orElseGet(() -> new RunOutcome.Died(end.status(), end.tail()));
  }
}
