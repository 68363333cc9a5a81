package javalings.interleave.model.future;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javalings.interleave.event.WaitKind;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Wait;
import javalings.interleave.race.VectorClock;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of {@code java.util.concurrent.ForkJoinTask}: a forked task is run by a worker of
 * its pool, or by who joins it before a worker has begun.
 */
public abstract class ForkJoinTask<V extends @Nullable Object> implements Future<V> {

  private boolean isClaimed;
  private boolean isDone;
  private @Nullable Throwable failure;
  private @Nullable VectorClock given;

  protected ForkJoinTask() {}

  public abstract V getRawResult();

  protected abstract void setRawResult(V value);

  /** Does the work; false if the task is completed by something else. */
  protected abstract boolean exec();

  private ModelThread step() {
    ModelThread caller = CallingThread.get();
    caller.step(caller.cell(this), true);
    return caller;
  }

  /** Notes what happened before it was handed over. */
  final void handOver(ModelThread caller) {
    given = caller.clock().copy();
    caller.changed();
  }

  public final ForkJoinTask<V> fork() {
    ModelThread caller = step();
    handOver(caller);
    caller.tell(caller.lastSite(), "forks", this);
    ForkJoinPool.of(caller).enqueue(caller, this::begin);
    return this;
  }

  /** Runs it, unless another thread has begun to. */
  final void begin() {
    ModelThread caller = CallingThread.get();
    caller.touch(caller.cell(this), true);
    if (isClaimed) {
      return;
    }
    isClaimed = true;
    if (given != null) {
      caller.clock().join(given);
    }
    try {
      if (exec()) {
        finish(null);
      }
    } catch (Exception | AssertionError | StackOverflowError thrown) {
      finish(thrown);
      failed(thrown);
    }
  }

  /** Its work has thrown. */
  void failed(Throwable thrown) {}

  private void finish(@Nullable Throwable thrown) {
    ModelThread caller = CallingThread.get();
    failure = thrown;
    isDone = true;
    caller.release(this);
    caller.touch(caller.cell(this), true);
  }

  private boolean await(long deadline) throws InterruptedException {
    ModelThread caller = step();
    if (!isClaimed && (given == null || ForkJoinPool.mayHelp(caller))) {
      begin();
    }
    boolean ended = caller.awaitOrThrow(ended(caller).by(deadline), caller.cell(this));
    caller.acquire(this);
    return ended;
  }

  private Wait ended(ModelThread caller) {
    return Wait.until(WaitKind.RESULT, this, caller.lastSite(), () -> isDone);
  }

  private void awaitQuietly() {
    ModelThread caller = step();
    if (!isClaimed && (given == null || ForkJoinPool.mayHelp(caller))) {
      begin();
    }
    caller.await(ended(caller).uninterruptibly(), caller.cell(this));
    caller.acquire(this);
  }

  private V result() {
    Throwable thrown = failure;
    if (thrown instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown != null) {
      throw new IllegalStateException(thrown);
    }
    return getRawResult();
  }

  public final V join() {
    awaitQuietly();
    CallingThread.get().tell(CallingThread.get().lastSite(), "joins", this);
    return result();
  }

  public final V invoke() {
    begin();
    awaitQuietly();
    return result();
  }

  @Override
  public final V get() throws InterruptedException, ExecutionException {
    await(Wait.NEVER);
    return reported();
  }

  @Override
  public final V get(long time, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    if (!await(CallingThread.get().deadline(unit.toNanos(time)))) {
      throw new TimeoutException();
    }
    return reported();
  }

  private V reported() throws ExecutionException {
    Throwable thrown = failure;
    if (thrown instanceof CancellationException cancelled) {
      throw cancelled;
    }
    if (thrown != null) {
      throw new ExecutionException(thrown);
    }
    return getRawResult();
  }

  public final void quietlyJoin() {
    awaitQuietly();
  }

  public final void quietlyInvoke() {
    begin();
    awaitQuietly();
  }

  public static void invokeAll(ForkJoinTask<?> one, ForkJoinTask<?> other) {
    invokeAll(List.of(one, other));
  }

  public static void invokeAll(ForkJoinTask<?>... tasks) {
    invokeAll(Arrays.asList(tasks));
  }

  public static <T extends ForkJoinTask<?>> Collection<T> invokeAll(Collection<T> tasks) {
    List<T> all = List.copyOf(tasks);
    for (T task : all.subList(Math.min(1, all.size()), all.size())) {
      var _ = task.fork();
    }
    all.stream().limit(1).forEach(ForkJoinTask::invoke);
    all.stream().skip(1).forEach(ForkJoinTask::join);
    return tasks;
  }

  private boolean look() {
    ModelThread caller = CallingThread.get();
    caller.step(caller.cell(this), false);
    if (isDone) {
      caller.acquire(this);
    }
    return isDone;
  }

  @Override
  public final boolean isDone() {
    return look();
  }

  @Override
  public final boolean isCancelled() {
    return look() && failure instanceof CancellationException;
  }

  public final boolean isCompletedNormally() {
    return look() && failure == null;
  }

  public final boolean isCompletedAbnormally() {
    return look() && failure != null;
  }

  public final @Nullable Throwable getException() {
    return look() ? failure : null;
  }

  @Override
  public boolean cancel(boolean mayInterrupt) {
    return stop(new CancellationException());
  }

  public void completeExceptionally(Throwable thrown) {
    stop(thrown);
  }

  private boolean stop(Throwable thrown) {
    step();
    if (!isDone) {
      isClaimed = true;
      finish(thrown);
    }
    return isCancelled();
  }

  public void complete(V value) {
    step();
    setRawResult(value);
    isClaimed = true;
    finish(null);
  }

  public final void quietlyComplete() {
    step();
    isClaimed = true;
    finish(null);
  }

  /** Takes it back, if no worker has begun with it. */
  public boolean tryUnfork() {
    step();
    boolean isOurs = !isClaimed && given != null;
    given = isOurs ? null : given;
    return isOurs;
  }

  public static boolean inForkJoinPool() {
    return ForkJoinPool.isWorker(CallingThread.get());
  }

  public static ForkJoinPool getPool() {
    return ForkJoinPool.of(CallingThread.get());
  }

  public static <T extends @Nullable Object> ForkJoinTask<T> adapt(Callable<? extends T> work) {
    return new AdaptedTask<>(work);
  }

  public static ForkJoinTask<?> adapt(Runnable work) {
    return new AdaptedTask<@Nullable Void>(() -> {
      work.run();
      return null;
    });
  }

  public static <T extends @Nullable Object> ForkJoinTask<T> adapt(Runnable work, T result) {
    return new AdaptedTask<>(() -> {
      work.run();
      return result;
    });
  }
}
