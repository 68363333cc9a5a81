package javalings.explore.interleave.run;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javalings.explore.interleave.weave.Site;
import javalings.explore.interleave.weave.Stands;
import org.jspecify.annotations.Nullable;

/** Stands in for what waits on futures, and for what completes them after a while. */
public final class FutureCalls {

  private FutureCalls() {}

  private static @Nullable Strand strand(Future<?> future) {
    Strand strand = Strand.current();
    Kind kind = Kind.of(future);
    return kind == Kind.CONCURRENT || kind == Kind.STAGE ? strand : null;
  }

  public static <V> V get(Future<V> future, int site)
      throws InterruptedException, ExecutionException {
    Strand strand = strand(future);
    if (strand != null) {
      strand.site(site);
      awaitDone(strand, future, Wait.NEVER);
    }
    return future.get();
  }

  public static <V> V get(Future<V> future, long time, TimeUnit unit, int site)
      throws InterruptedException, ExecutionException, TimeoutException {
    Strand strand = strand(future);
    if (strand == null) {
      return future.get(time, unit);
    }
    strand.site(site);
    if (!awaitDone(strand, future, strand.execution.after(unit.toNanos(time)))) {
      throw new TimeoutException();
    }
    return future.get();
  }

  public static <V> V join(CompletableFuture<V> future, int site) {
    Strand strand = strand(future);
    if (strand != null) {
      Wait wait = done(future, strand.site(site)).uninterruptibly();
      strand.await(wait, strand.execution.cell(future, ""));
      seen(strand, future);
    }
    return future.join();
  }

  static boolean awaitDone(Strand strand, Future<?> future, long deadline)
      throws InterruptedException {
    Wait wait = done(future, strand.lastSite()).by(deadline);
    boolean isDone = strand.awaitOrThrow(wait, strand.execution.cell(future, ""));
    if (isDone) {
      seen(strand, future);
    }
    return isDone;
  }

  private static Wait done(Future<?> future, Site site) {
    return Wait.until(Wait.Kind.RESULT, future, site, future::isDone);
  }

  private static void seen(Strand strand, Future<?> future) {
    strand.execution.futures.acquire(strand, future);
    strand.tell(strand.lastSite(), "has the result of {}", future);
  }

  /** In place of the common pool: a daemon thread for each task. */
  static Executor commonPool() {
    return task -> {
      Strand strand = Strand.current();
      if (strand == null) {
        task.run();
      } else {
        strand.step(strand.execution.cell(task, ""), true);
        Thread thread = ExecutorCalls.virtual().newThread(task);
        strand.execution.threads.start(strand, thread, strand.lastSite());
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
    Strand strand = Strand.current();
    if (strand != null) {
      strand.site(number);
      Runnable releasing =
          () -> {
            Strand timer = Strand.current();
            if (timer != null) {
              timer.release(future);
            }
            then.run();
          };
      Wait limit = Wait.due(Wait.Kind.WORK, strand, nanos, future::isDone);
      strand.execution.threads.later(strand, limit, releasing);
    }
    return future;
  }

  @Stands(in = CompletableFuture.class)
  public static Executor delayedExecutor(long delay, TimeUnit unit, int site) {
    return delayedExecutor(delay, unit, commonPool(), site);
  }

  @Stands(in = CompletableFuture.class)
  public static Executor delayedExecutor(long delay, TimeUnit unit, Executor executor, int number) {
    return task -> {
      Strand strand = Strand.current();
      if (strand == null) {
        executor.execute(task);
      } else {
        strand.site(number);
        Wait due = Wait.due(Wait.Kind.ROUND, strand, unit.toNanos(delay), () -> false);
        strand.execution.threads.later(strand, due, () -> executor.execute(task));
      }
    };
  }
}
