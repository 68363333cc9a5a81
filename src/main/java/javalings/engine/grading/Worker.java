package javalings.engine.grading;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import javalings.engine.protocol.EngineLimits;
import javalings.model.Evidence;
import javalings.model.Job;
import javalings.model.RunOutcome;

/** A worker as the grader sees it: asked to run checks, and believed only as far as it can be. */
final class Worker implements AutoCloseable {

  /** How much longer than its limit a submission may be there at all. */
  private static final Duration SLACK = Duration.ofMillis(700);

  private static final int NONCE_BYTES = 16;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final JailedProcess<WorkerRequest, WorkerReply> process;
  private int answered;

  private Worker(JailedProcess<WorkerRequest, WorkerReply> process) {
    this.process = process;
  }

  static Worker start(List<String> command) {
    return new Worker(JailedProcess.start(command, WorkerRequest.class, WorkerReply.class));
  }

  /** The reply to a job; an outcome of its own where the worker gave none that can be believed. */
  WorkerReply.Ran run(Job job, GradedProgram program) {
    process.awaitReady(new WorkerReply.Ready(), EngineLimits.USUAL.start());
    var nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    var request =
        new WorkerRequest(
            nonce,
            program.learner(),
            program.checks(),
            job.sources(),
            job.grants(),
            program.shapesJudged(),
            job.timeout());
    try {
      return process.ask(request, job.timeout().plus(SLACK)) instanceof WorkerReply.Ran ran
              && ran.stamp().isThatOf(nonce, answered++)
          ? ran
          : settled(request, liar());
    } catch (IOException _) {
      return settled(request, ended(job));
    }
  }

  private WorkerReply.Ran settled(WorkerRequest request, RunOutcome outcome) {
    close();
    return new WorkerReply.Ran(
        new ReplyStamp(request.nonce(), answered), Evidence.of(outcome), false);
  }

  private RunOutcome ended(Job job) {
    return process.wasLate()
        ? new RunOutcome.LimitReached(job.timeout(), List.of(), false)
        : new RunOutcome.Died(process.status(), process.tail());
  }

  static RunOutcome liar() {
    return new RunOutcome.Died(-1, "it did not answer as the checks do, so nothing is believed");
  }

  boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public void close() {
    process.close();
  }
}
