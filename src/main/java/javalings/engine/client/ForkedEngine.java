package javalings.engine.client;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javalings.engine.Engine;
import javalings.engine.EngineFailure;
import javalings.engine.ProgramJar;
import javalings.engine.junit.StarvationAwareTimeout;
import javalings.engine.protocol.EngineLimits;
import javalings.engine.protocol.EngineReply;
import javalings.engine.protocol.EngineRequest;
import javalings.model.Evidence;
import javalings.model.Job;
import javalings.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * An engine in processes of its own: one that works and, where somebody waits at a terminal, one
 * that stands by, warm, to take its place when it is killed or spent. All state belongs to one
 * thread, which every event goes through, so nothing here is locked.
 */
public final class ForkedEngine implements Engine {

  /**
   * A new job waits this long for the one before it, since most end at once; then that is killed.
   */
  private static final Duration PATIENCE = Duration.ofMillis(250);

  /** The standby starts when the first verdict is out, so as not to slow that down. */
  private static final Duration STANDBY_DELAY = Duration.ofMillis(500);

  private final JavaCommand command;
  private final boolean standbyWanted;
  private final EngineLimits limits;
  private final ProgramJar jar = ProgramJar.running();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> Thread.ofPlatform().daemon().name("engine").unstarted(work));

  private @Nullable Seat active;
  private @Nullable Seat standby;
  private @Nullable PendingJob current;
  private @Nullable PendingJob next;
  private Future<?> limit = CompletableFuture.completedFuture(null);
  private long numbers;
  private long begun;

  ForkedEngine(JavaCommand command, boolean standbyWanted, EngineLimits limits) {
    this.command = command;
    this.standbyWanted = standbyWanted;
    this.limits = limits;
    thread.execute(this::seated);
  }

  /** Starts an engine with a standby, for somebody who waits at a terminal. */
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

  /** A process and what has been heard of it. */
  private final class Seat {
    private final EngineProcess process =
        EngineProcess.start(command, event -> onThread(() -> happened(this, event)));
    private boolean ready;
  }

  @Override
  public CompletableFuture<Evidence> submit(Job job) {
    var result = new CompletableFuture<Evidence>();
    try {
      thread.execute(() -> accept(new PendingJob(++numbers, job, result)));
    } catch (RejectedExecutionException e) {
      result.cancel(false);
    }
    return result;
  }

  @Override
  public void prepare(List<Source> sources) {
    onThread(() -> {
      if (active != null) {
        active.process.send(new EngineRequest.Prepare(sources));
      }
    });
  }

  private void accept(PendingJob pendingJob) {
    var busy = current;
    if (busy == null) {
      begin(pendingJob);
      return;
    }
    busy.result().cancel(false);
    if (next != null) {
      next.result().cancel(false);
    }
    next = pendingJob;
    if (busy.number() == begun) {
      var _ = later(PATIENCE, () -> impatient(busy));
    }
  }

  private void impatient(PendingJob busy) {
    if (busy.equals(current)) {
      startOver();
    }
  }

  private void begin(PendingJob pendingJob) {
    current = pendingJob;
    try {
      seated().process.send(new EngineRequest.Try(pendingJob.number(), pendingJob.job()));
      limit(limits.start(), () -> pendingJob.neverBegan(limits.start()));
    } catch (RuntimeException e) {
      pendingJob.result().completeExceptionally(e);
      finish();
    }
  }

  private Seat seated() {
    var seat = active == null ? newSeat() : active;
    active = seat;
    return seat;
  }

  /** The process of another program would not understand this one, nor be understood. */
  private Seat newSeat() {
    if (jar.isReplaced()) {
      throw EngineFailure.ofAnotherBuild();
    }
    return new Seat();
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

  /** What a process still has to say once the engine is closed concerns nobody. */
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

  private void happened(Seat seat, EngineProcess.Event event) {
    switch (event) {
      case EngineProcess.Event.Ready _ -> seat.ready = true;
      case EngineProcess.Event.Began(var number) -> of(seat, number).ifPresent(this::began);
      case EngineProcess.Event.Running(var number) -> of(seat, number).ifPresent(this::running);
      case EngineProcess.Event.Done(var reply) ->
          of(seat, reply.number()).ifPresent(pendingJob -> done(pendingJob, reply));
      case EngineProcess.Event.Broke(var reply) ->
          of(seat, reply.number()).ifPresent(pendingJob -> broke(pendingJob, reply));
      case EngineProcess.Event.Gone gone -> gone(seat, gone);
    }
  }

  /** The job that a process speaks of, if it is the one that is waited for. */
  private Optional<PendingJob> of(Seat seat, long number) {
    return Optional.ofNullable(current)
        .filter(pendingJob -> seat.equals(active) && pendingJob.number() == number);
  }

  /** Only now patience may end: a process that still starts or gets warm is not stuck. */
  private void began(PendingJob pendingJob) {
    begun = pendingJob.number();
    limit(limits.compile(), () -> pendingJob.compilerTookTooLong(limits.compile()));
    if (next != null) {
      var _ = later(PATIENCE, () -> impatient(pendingJob));
    }
  }

  private void running(PendingJob pendingJob) {
    limit(
        StarvationAwareTimeout.longest(pendingJob.job().timeout()).plus(EngineLimits.SLACK),
        pendingJob::ranTooLong);
  }

  private void done(PendingJob pendingJob, EngineReply.Done reply) {
    pendingJob.result().complete(reply.evidence());
    if (reply.spent()) {
      replaceActive();
    }
    finish();
  }

  private void broke(PendingJob pendingJob, EngineReply.Broke reply) {
    pendingJob.result().completeExceptionally(EngineFailure.over(pendingJob.job(), reply.trace()));
    startOver();
  }

  private void gone(Seat seat, EngineProcess.Event.Gone gone) {
    if (seat == standby) {
      standby = null;
    }
    if (seat != active) {
      return;
    }
    active = null;
    if (current != null) {
      current.gone(gone, seat.ready);
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
    if (standbyWanted && standby == null) {
      var _ = later(STANDBY_DELAY, this::standBy);
    }
  }

  private void startOver() {
    replaceActive();
    finish();
  }

  /** The next process is there before the last one goes, since one has to guard the terminal. */
  private void replaceActive() {
    var last = active;
    active = standby;
    standby = null;
    try {
      active = standbyWanted ? seated() : active;
    } catch (RuntimeException e) {
      // The next job will tell.
    }
    if (last != null) {
      last.process.kill();
    }
  }

  private void standBy() {
    if (standby == null) {
      var seat = newSeat();
      standby = seat;
      seat.process.send(new EngineRequest.Warm());
    }
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
    for (var pendingJob : new @Nullable PendingJob[] {current, next}) {
      if (pendingJob != null) {
        pendingJob.result().cancel(false);
      }
    }
    for (var seat : new @Nullable Seat[] {active, standby}) {
      if (seat != null) {
        seat.process.kill();
      }
    }
  }
}
