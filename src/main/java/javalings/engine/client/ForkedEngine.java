package javalings.engine.client;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javalings.engine.Engine;
import javalings.engine.ProgramJar;
import javalings.engine.RunListener;
import javalings.engine.protocol.EngineLimits;
import javalings.engine.protocol.EngineReply;
import javalings.engine.protocol.EngineRequest;
import javalings.model.Evidence;
import javalings.model.Job;
import javalings.model.Need;
import javalings.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * An engine in processes of its own: one that works and, where a learner waits at a terminal, one
 * that stands by, warm, to take its place when it is killed or spent. All state belongs to one
 * thread, which every event goes through, so nothing here is locked.
 */
public final class ForkedEngine implements Engine {

  /** The standby starts when the first verdict is out, so as not to slow that down. */
  private static final Duration STANDBY_DELAY = Duration.ofMillis(500);

  private final EngineLimits limits;
  private final ProgramJar program = ProgramJar.running();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> Thread.ofPlatform().daemon().name("engine").unstarted(work));

  private final EnginePair engines;
  private @Nullable PendingJob current;
  private @Nullable PendingJob next;
  private Future<?> limit = CompletableFuture.completedFuture(null);
  private boolean begun;

  ForkedEngine(JavaCommand command, boolean standbyWanted, EngineLimits limits) {
    this.limits = limits;
    this.engines =
        new EnginePair(
            command,
            standbyWanted,
            program,
            (slot, reply) -> onThread(() -> heard(slot, reply)),
            (slot, end) -> onThread(() -> ended(slot, end)));
    var _ = thread.submit(engines::occupied); // the first job tells of trouble
  }

  /** Starts an engine with a standby, for a learner who waits at a terminal. */
  public static ForkedEngine withStandby(JavaCommand command) {
    return new ForkedEngine(command, true, EngineLimits.USUAL);
  }

  /** Starts an engine that replaces its process only when it has to, for many jobs in a row. */
  public static ForkedEngine alone(JavaCommand command) {
    return new ForkedEngine(command.roomy(), false, EngineLimits.USUAL);
  }

  /** Waits a short time until the first process is there: from then on it guards the terminal. */
  public void awaitProcess() {
    var _ =
        CompletableFuture.runAsync(() -> {}, thread)
            .completeOnTimeout(null, 5, TimeUnit.SECONDS)
            .join();
  }

  @Override
  public CompletableFuture<Evidence> submit(Job job, RunListener listener) {
    var pending = new PendingJob(job, listener);
    try {
      thread.execute(() -> accept(pending));
    } catch (RejectedExecutionException e) {
      PendingJob.cancel(pending);
    }
    return pending.result();
  }

  @Override
  public void prepare(List<Source> sources, List<Need> needs) {
    onThread(() -> tell(new EngineRequest.Prepare(sources, needs)));
  }

  private void tell(EngineRequest request) {
    var active = engines.active();
    if (active != null) {
      active.process().send(request);
    }
  }

  private void accept(PendingJob job) {
    var busy = current;
    if (busy == null) {
      begin(job);
      return;
    }
    PendingJob.cancel(busy);
    PendingJob.cancel(next);
    next = job;
    if (begun) {
      drop(busy);
    }
  }

  /** Most runs that are dropped end at once, and their warm process takes the next job. */
  private void drop(PendingJob busy) {
    tell(new EngineRequest.Drop());
    var _ =
        later(
            limits.drop(),
            () -> {
              if (busy.equals(current)) {
                startOver();
              }
            });
  }

  private void begin(PendingJob job) {
    current = job;
    begun = false;
    try {
      engines.activeFor(job.job()).process().send(new EngineRequest.Try(job.job()));
      limit(limits.start(), () -> job.neverBegan(limits.start()));
    } catch (RuntimeException e) {
      job.result().completeExceptionally(e);
      finish();
    }
  }

  private void limit(Duration time, Runnable verdict) {
    limit.cancel(false);
    limit =
        later(
            time,
            () -> {
              verdict.run();
              startOver();
            });
  }

  /** Messages that come after the engine was closed are dropped. */
  private void onThread(Runnable work) {
    try {
      thread.execute(work);
    } catch (RejectedExecutionException e) {
      limit.cancel(false);
    }
  }

  private Future<?> later(Duration time, Runnable work) {
    return thread.schedule(work, time.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void heard(EngineSlot slot, EngineReply reply) {
    slot.hear(reply);
    if (current != null && slot.equals(engines.active())) {
      heard(current, reply);
    }
  }

  private void heard(PendingJob job, EngineReply reply) {
    switch (reply) {
      case EngineReply.Ready _, EngineReply.Exiting _ -> {}
      case EngineReply.Began _ -> began(job);
      case EngineReply.Running _ -> limit(job.longestRun(), job::ranTooLong);
      case EngineReply.Printing(var text) -> job.printed(text);
      case EngineReply.Failing(var check) -> job.failed(check);
      case EngineReply.Done(var evidence) -> done(job, evidence);
      case EngineReply.Broke(var trace) -> broke(job, trace);
    }
  }

  /** Only now patience may end: a process that still starts or gets warm is not stuck. */
  private void began(PendingJob job) {
    begun = true;
    limit(limits.compile(), () -> job.compilerTookTooLong(limits.compile()));
    if (next != null) {
      drop(job);
    }
  }

  private void done(PendingJob job, Evidence evidence) {
    job.done(evidence, program);
    if (evidence.spent()) {
      replaceActive();
    }
    finish();
  }

  private void broke(PendingJob job, String trace) {
    job.engineBroke(trace);
    startOver();
  }

  private void ended(EngineSlot slot, EngineEnd end) {
    if (engines.lost(slot) && current != null) {
      current.failIfOverwritten(program);
      slot.fail(current, end);
      startOver();
    }
  }

  /** The next job starts at once; the standby, where one is missing, a moment later. */
  private void finish() {
    limit.cancel(false);
    current = null;
    var waiting = next;
    next = null;
    if (waiting != null) {
      begin(waiting);
    }
    var _ = later(STANDBY_DELAY, engines::standBy);
  }

  private void startOver() {
    replaceActive();
    finish();
  }

  /** The next one may be lost soon, as the last one was. */
  private void replaceActive() {
    engines.replaceActive();
    var _ = later(Duration.ZERO, engines::standBy);
  }

  @Override
  public void close() {
    thread.execute(this::end);
    thread.shutdown();
    try {
      if (!thread.awaitTermination(1, TimeUnit.SECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void end() {
    limit.cancel(false);
    PendingJob.cancel(current);
    PendingJob.cancel(next);
    engines.kill();
  }
}
