package javalings.engine.grading;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javalings.engine.protocol.EngineLimits;
import javalings.model.Evidence;
import javalings.model.Job;
import javalings.model.RunOutcome;

/** A worker as the grader sees it: asked to run checks, and believed only as far as it can be. */
final class Worker implements AutoCloseable {

  /** How much longer than its limit a submission may be there at all. */
  private static final Duration SLACK = Duration.ofMillis(700);

  /** The status of a process that was killed: the system does it when memory runs out. */
  private static final int KILLED = 128 + 9;

  private static final int NONE = -1;

  private static final String GREEDY =
      "it filled its folder with more than %d MB, or with thousands of files"
          .formatted(RunFolderRoom.MOST_MEGABYTES);

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
    BooleanSupplier greed = () -> folder.filter(RunFolder::isOverfull).isPresent();
    return new Worker(
        JailedProcess.start(words, WorkerRequest.class, WorkerReply.class, greed), folder);
  }

  /** The reply to a job within its limit, an outcome of its own where none can be believed. */
  WorkerTrial run(Job job, GradedProgram program) {
    return run(job, program, Patience.exactly(job.timeout()), job.timeout());
  }

  /** The same where a worker that a busy machine keeps from running is waited for longer. */
  WorkerTrial runPatiently(Job job, GradedProgram program) {
    var patience = Patience.forProcessorTime(job.timeout());
    return run(job, program, patience, patience.most().multipliedBy(2));
  }

  /**
   * Runs a job.
   *
   * @param inside when the worker itself gives up
   */
  private WorkerTrial run(Job job, GradedProgram program, Patience patience, Duration inside) {
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
            inside);
    var before = answered;
    try {
      return process.ask(request, patience.plus(SLACK)) instanceof WorkerReply.Ran ran
              && ran.stamp().isThatOf(nonce, answered++)
          ? trial(ran, before)
          : new WorkerTrial(settled(request, liar()), false);
    } catch (IOException _) {
      return trial(settled(request, ended(job)), before);
    }
  }

  private WorkerTrial trial(WorkerReply.Ran ran, int before) {
    var outcome = ran.evidence().run();
    return new WorkerTrial(
        ran, process.wasStarved() || outcome.filter(it -> isOfOthers(it, before > 0)).isPresent());
  }

  /** Whether the system, or what ran here before, may have ended a run. */
  private static boolean isOfOthers(RunOutcome outcome, boolean used) {
    return switch (outcome) {
      case RunOutcome.Died(int status, String _) -> used || status == KILLED;
      case RunOutcome.OutOfMemory _ -> used;
      case RunOutcome.Finished _,
          RunOutcome.LimitReached _,
          RunOutcome.CompilerCut _,
          RunOutcome.Exited _ ->
          false;
    };
  }

  private WorkerReply.Ran settled(WorkerRequest request, RunOutcome outcome) {
    close();
    return new WorkerReply.Ran(
        new ReplyStamp(request.nonce(), answered), Evidence.of(outcome), false);
  }

  private RunOutcome ended(Job job) {
    if (process.wasGreedy()) {
      return new RunOutcome.Died(NONE, GREEDY);
    }
    return process.wasLate()
        ? new RunOutcome.LimitReached(job.timeout(), List.of(), false)
        : new RunOutcome.Died(process.status(), process.tail());
  }

  static RunOutcome liar() {
    return new RunOutcome.Died(NONE, "it did not answer as the checks do, so nothing is believed");
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Deletes the files of the last run; false where the next one would find something. */
  boolean clear() {
    return folder.stream().allMatch(RunFolder::empty);
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
