package javalings.interleave.model.future;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javalings.interleave.event.CodeSite;
import javalings.interleave.model.LibraryObjectKind;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Replaces;
import javalings.interleave.model.Wait;
import org.jspecify.annotations.Nullable;

/** Stands in for what waits on futures, and for what completes them after a while. */
public final class FutureCalls {

  private FutureCalls() {}

  private static @Nullable ModelThread strand(Future<?> future) {
    ModelThread modelThread = ModelThread.current();
    LibraryObjectKind kind = LibraryObjectKind.of(future);
    return kind == LibraryObjectKind.CONCURRENT || kind == LibraryObjectKind.STAGE
        ? modelThread
        : null;
  }

  public static <V> V get(Future<V> future, int site)
      throws InterruptedException, ExecutionException {
    ModelThread modelThread = strand(future);
    if (modelThread != null) {
      modelThread.site(site);
      awaitDone(modelThread, future, Wait.NEVER);
    }
    return future.get();
  }

  public static <V> V get(Future<V> future, long time, TimeUnit unit, int site)
      throws InterruptedException, ExecutionException, TimeoutException {
    ModelThread modelThread = strand(future);
    if (modelThread == null) {
      return future.get(time, unit);
    }
    modelThread.site(site);
    if (!awaitDone(modelThread, future, modelThread.execution.after(unit.toNanos(time)))) {
      throw new TimeoutException();
    }
    return future.get();
  }

  public static <V> V join(CompletableFuture<V> future, int site) {
    ModelThread modelThread = strand(future);
    if (modelThread != null) {
      Wait wait = done(future, modelThread.site(site)).uninterruptibly();
      modelThread.await(wait, modelThread.execution.cell(future, ""));
      seen(modelThread, future);
    }
    return future.join();
  }

  static boolean awaitDone(ModelThread modelThread, Future<?> future, long deadline)
      throws InterruptedException {
    Wait wait = done(future, modelThread.lastSite()).by(deadline);
    boolean isDone = modelThread.awaitOrThrow(wait, modelThread.execution.cell(future, ""));
    if (isDone) {
      seen(modelThread, future);
    }
    return isDone;
  }

  private static Wait done(Future<?> future, CodeSite site) {
    return Wait.until(Wait.Kind.RESULT, future, site, future::isDone);
  }

  private static void seen(ModelThread modelThread, Future<?> future) {
    modelThread.execution.futureOrder.acquire(modelThread, future);
    modelThread.tell(modelThread.lastSite(), "has the result of {}", future);
  }

  /** In place of the common pool: a daemon thread for each task. */
  public static Executor commonPool() {
    return task -> {
      ModelThread modelThread = ModelThread.current();
      if (modelThread == null) {
        task.run();
      } else {
        modelThread.step(modelThread.execution.cell(task, ""), true);
        Thread thread = ExecutorCalls.virtual().newThread(task);
        modelThread.execution.table.start(modelThread, thread, modelThread.lastSite());
      }
    };
  }

  public static <V> CompletableFuture<V> orTimeout(
      CompletableFuture<V> future, long time, TimeUnit unit, int site) {
    return later(
        future,
        unit.toNanos(time),
        site,
        () -> future.completeExceptionally(new TimeoutException()));
  }

  public static <V> CompletableFuture<V> completeOnTimeout(
      CompletableFuture<V> future, V value, long time, TimeUnit unit, int site) {
    return later(future, unit.toNanos(time), site, () -> future.complete(value));
  }

  private static <V> CompletableFuture<V> later(
      CompletableFuture<V> future, long nanos, int number, Runnable then) {
    ModelThread modelThread = ModelThread.current();
    if (modelThread != null) {
      modelThread.site(number);
      Runnable releasing =
          () -> {
            ModelThread timer = ModelThread.current();
            if (timer != null) {
              timer.release(future);
            }
            then.run();
          };
      Wait limit = Wait.due(Wait.Kind.WORK, modelThread, nanos, future::isDone);
      modelThread.execution.table.later(modelThread, limit, releasing);
    }
    return future;
  }

  @Replaces(in = CompletableFuture.class)
  public static Executor delayedExecutor(long delay, TimeUnit unit, int site) {
    return delayedExecutor(delay, unit, commonPool(), site);
  }

  @Replaces(in = CompletableFuture.class)
  public static Executor delayedExecutor(long delay, TimeUnit unit, Executor executor, int number) {
    return task -> {
      ModelThread modelThread = ModelThread.current();
      if (modelThread == null) {
        executor.execute(task);
      } else {
        modelThread.site(number);
        Wait due = Wait.due(Wait.Kind.ROUND, modelThread, unit.toNanos(delay), () -> false);
        modelThread.execution.table.later(modelThread, due, () -> executor.execute(task));
      }
    };
  }
}
