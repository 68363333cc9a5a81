package javalings.engine.grading;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
  private final Optional<RunFolder> folder;
  private int answered;

  private Worker(JailedProcess<WorkerRequest, WorkerReply> process, Optional<RunFolder> folder) {
    this.process = process;
    this.folder = folder;
  }

  /** The command line of a worker that may write in a folder, where it is given one. */
  @FunctionalInterface
  interface Command {
    List<String> words(Optional<Path> folder);
  }

  static Worker start(WorkerKind kind, Command command) {
    var folder = kind.hasFolder() ? Optional.of(RunFolder.make()) : Optional.<RunFolder>empty();
    var words = command.words(folder.map(RunFolder::path));
    return new Worker(JailedProcess.start(words, WorkerRequest.class, WorkerReply.class), folder);
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
            job.needs(),
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
    folder.ifPresent(this::delete);
  }

  /** A process that still ends may still write. */
  private void delete(RunFolder its) {
    var _ = process.status();
    its.close();
  }
}
