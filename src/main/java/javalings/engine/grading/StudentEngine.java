package javalings.engine.grading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.function.Supplier;
import javalings.engine.Engine;
import javalings.engine.RunListener;
import javalings.model.CheckResult;
import javalings.model.Evidence;
import javalings.model.Failure;
import javalings.model.Job;
import javalings.model.RunOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The engine of one student. Its worker is replaced when something of a submission is left in it or
 * stays in its folder, and when the next exercise has other grants: code that was granted nothing
 * never shares a virtual machine with code that was granted something.
 */
final class StudentEngine implements Engine {

  private static final String NO_NETWORK =
      "it was not run: this machine cannot give it a network of its own (./runner doctor says why)";

  private final CompilerPool compilers;
  private final JailedCommand command;
  private final ReadWriteLock turns;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> Thread.ofPlatform().daemon().name("student").unstarted(work));

  private volatile @Nullable Worker worker;
  private @Nullable WorkerKind kind;
  private CompletableFuture<Evidence> current = CompletableFuture.completedFuture(null);
  private volatile boolean closed;

  /**
   * Makes an engine.
   *
   * @param turns read by who works beside others, written by who has to work alone
   */
  StudentEngine(CompilerPool compilers, JailedCommand command, ReadWriteLock turns) {
    this.compilers = compilers;
    this.command = command;
    this.turns = turns;
  }

  @Override
  public synchronized CompletableFuture<Evidence> submit(Job job, RunListener listener) {
    if (!current.isDone()) {
      current.cancel(false);
      retire();
    }
    current = CompletableFuture.supplyAsync(() -> judge(job), thread);
    return current;
  }

  private Evidence judge(Job job) {
    return switch (inTurn(turns.readLock(), () -> compilers.compile(job))) {
      case CompilerReply.Settled(var evidence) -> evidence;
      case CompilerReply.Compiled(var program) ->
          run(job, program).withWarnings(program.warnings());
      case CompilerReply.Ready _, CompilerReply.Failed _ -> Evidence.of(Worker.liar());
    };
  }

  private Evidence run(Job job, GradedProgram program) {
    if (program.expected().isEmpty()) { // no word of a worker could be believed
      return Evidence.of(new RunOutcome.Finished(List.of()));
    }
    var needed = command.kind(job, program);
    if (!command.canRun(needed)) {
      return Evidence.of(new RunOutcome.Died(-1, NO_NETWORK));
    }
    var first = inTurn(turns.readLock(), () -> tried(needed, job, program));
    return believed(
        program,
        first.decides()
            ? first.evidence()
            : inTurn(turns.writeLock(), () -> triedAlone(needed, job, program)));
  }

  private static <T> T inTurn(Lock turn, Supplier<T> work) {
    turn.lock();
    try {
      return work.get();
    } finally {
      turn.unlock();
    }
  }

  private WorkerTrial tried(WorkerKind needed, Job job, GradedProgram program) {
    var its = workerOf(needed);
    var trial = its.run(job, program);
    var ran = trial.ran();
    if (ran.evidence().spent()
        || !ran.evidence().notes().isEmpty()
        || !isFinished(ran)
        || !its.clear()) {
      retire();
    }
    return ran.unmeasured() ? measured(needed, job, program, Worker::run) : trial;
  }

  /** A fresh worker while no other one works; what it says is the last word. */
  private Evidence triedAlone(WorkerKind needed, Job job, GradedProgram program) {
    retire();
    var trial = workerOf(needed).runPatiently(job, program);
    retire();
    return trial.ran().unmeasured()
        ? measured(needed, job, program, Worker::runPatiently).evidence()
        : trial.evidence();
  }

  private static boolean isFinished(WorkerReply.Ran ran) {
    return ran.evidence().run().filter(RunOutcome.Finished.class::isInstance).isPresent();
  }

  private interface Running {
    WorkerTrial run(Worker worker, Job job, GradedProgram program);
  }

  /** Once more, where the just-in-time compiler does all that it can. */
  private WorkerTrial measured(WorkerKind needed, Job job, GradedProgram program, Running running) {
    try (var fresh = Worker.start(needed, it -> command.measuringWorker(needed, it))) {
      return running.run(fresh, job, program);
    }
  }

  private Worker workerOf(WorkerKind needed) {
    var last = worker;
    if (last != null && last.isAlive() && needed.equals(kind)) {
      return last;
    }
    retire();
    var fresh = Worker.start(needed, it -> command.worker(needed, it));
    worker = fresh;
    kind = needed;
    if (closed) {
      retire();
    }
    return fresh;
  }

  private void retire() {
    var last = worker;
    worker = null;
    if (last != null) {
      last.close();
    }
  }

  /** The verdict is made of the checks that are expected; a worker only says how each one went. */
  private static Evidence believed(GradedProgram program, Evidence told) {
    var honest =
        new Evidence(
            List.of(),
            List.of(),
            List.of(),
            told.run(),
            told.printed(),
            told.notes(),
            told.spent());
    if (!(told.run().orElse(null) instanceof RunOutcome.Finished(var results))) {
      return told.run().isEmpty() ? Evidence.of(Worker.liar()) : honest;
    }
    var all = withShapes(results, program.shapes());
    return all.stream().allMatch(CheckResult::passed)
            && !ExpectedChecks.areMet(program.expected(), all)
        ? Evidence.of(Worker.liar())
        : Evidence.ofRun(new RunOutcome.Finished(all), told.printed(), told.notes(), told.spent());
  }

  /** Rules on the source were judged outside of the worker; a check that asked one has its word. */
  private static List<CheckResult> withShapes(
      List<CheckResult> results, Map<String, Failure> shapes) {
    return results.stream()
        .map(result ->
            Optional.ofNullable(result.passed() ? shapes.get(result.name()) : null)
                .map(failure ->
                    new CheckResult(
                        result.name(), result.title(), new CheckResult.Outcome.Failed(failure)))
                .orElse(result))
        .toList();
  }

  @Override
  public void close() {
    closed = true;
    retire();
    thread.shutdownNow();
    try {
      var _ = thread.awaitTermination(1, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    retire();
  }
}
