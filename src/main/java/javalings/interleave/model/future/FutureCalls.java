package javalings.interleave.model.future;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.event.WaitKind;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.DueWait;
import javalings.interleave.model.LibraryObjects;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Replaces;
import javalings.interleave.model.Wait;
import javalings.jdk.ObjectSharing;

/** Replaces what waits on futures, and for what completes them after a while. */
public final class FutureCalls {

  /** These do not wait for a future: it matters to them whether it is done once its work is. */
  private static final Set<String> ASKS =
      Set.of(
          "isDone",
          "isCancelled",
          "isCompletedExceptionally",
          "getNow",
          "state",
          "resultNow",
          "exceptionNow",
          "complete",
          "completeExceptionally",
          "cancel",
          "obtrudeValue",
          "obtrudeException");

  private static final String LIMIT_OVER = ": its time is over";

  private FutureCalls() {}

  /** Whether the answer of a call depends on a future's being done, and does not wait for it. */
  public static boolean asks(Object target, String method) {
    return target instanceof Future<?> && ASKS.contains(method);
  }

  private static boolean isModelled(Future<?> future) {
    ObjectSharing kind = LibraryObjects.sharing(future);
    return kind == ObjectSharing.CONCURRENT || kind == ObjectSharing.STAGE;
  }

  public static <V> V get(Future<V> future, int site)
      throws InterruptedException, ExecutionException {
    if (isModelled(future)) {
      ModelThread caller = CallingThread.get();
      caller.site(site);
      awaitDone(caller, future, Wait.NEVER);
    }
    return future.get();
  }

  public static <V> V get(Future<V> future, long time, TimeUnit unit, int site)
      throws InterruptedException, ExecutionException, TimeoutException {
    if (!isModelled(future)) {
      return future.get(time, unit);
    }
    ModelThread caller = CallingThread.get();
    caller.site(site);
    if (!awaitDone(caller, future, caller.deadline(unit.toNanos(time)))) {
      throw new TimeoutException();
    }
    return future.get();
  }

  public static <V> V join(CompletableFuture<V> future, int site) {
    ModelThread caller = CallingThread.get();
    Wait wait = done(future, caller.site(site)).uninterruptibly();
    caller.await(wait, caller.cell(future));
    seen(caller, future);
    return future.join();
  }

  static boolean awaitDone(ModelThread caller, Future<?> future, long deadline)
      throws InterruptedException {
    Wait wait = done(future, caller.lastSite()).by(deadline);
    boolean isDone = caller.awaitOrThrow(wait, caller.cell(future));
    if (isDone) {
      seen(caller, future);
    }
    return isDone;
  }

  private static Wait done(Future<?> future, CodeSite site) {
    return Wait.until(WaitKind.RESULT, future, site, future::isDone);
  }

  private static void seen(ModelThread caller, Future<?> future) {
    FutureOrder.of(caller).acquire(caller, future);
    caller.tell(caller.lastSite(), "has the result of", future);
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
    ModelThread caller = CallingThread.get();
    caller.site(number);
    Runnable releasing =
        () -> {
          ModelThread timer = CallingThread.get();
          timer.release(future);
          timer.tell(
              timer.lastSite(), new ThreadAction.Synchronize("completes", future, LIMIT_OVER));
          then.run();
        };
    WaitKind kind = Wait.isShort(nanos) ? WaitKind.ROUND : WaitKind.WORK;
    Wait limit = DueWait.in(nanos, kind, caller, future::isDone);
    caller.threads().later(caller, limit, releasing);
    return future;
  }

  @Replaces(in = CompletableFuture.class)
  public static Executor delayedExecutor(long delay, TimeUnit unit, int site) {
    return delayedExecutor(delay, unit, CommonPool.INSTANCE, site);
  }

  @Replaces(in = CompletableFuture.class)
  public static Executor delayedExecutor(long delay, TimeUnit unit, Executor executor, int number) {
    return task -> {
      ModelThread caller = CallingThread.get();
      caller.site(number);
      Wait due = DueWait.in(unit.toNanos(delay), WaitKind.ROUND, caller, () -> false);
      caller.threads().later(caller, due, () -> executor.execute(task));
    };
  }
}
