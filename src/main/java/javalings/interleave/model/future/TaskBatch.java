package javalings.interleave.model.future;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import javalings.interleave.event.WaitKind;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Wait;
import org.jspecify.annotations.Nullable;

/** Tasks that a pool got in one call, all of whose results, or any, somebody waits for. */
record TaskBatch<T extends @Nullable Object>(ExecutorService pool, List<Future<T>> futures) {

  static <T extends @Nullable Object> TaskBatch<T> submit(
      ExecutorService pool, Collection<? extends Callable<T>> tasks) {
    List<Future<T>> futures = new ArrayList<>();
    tasks.forEach(task -> futures.add(pool.submit(task)));
    return new TaskBatch<>(pool, futures);
  }

  private void cancel() {
    futures.forEach(future -> future.cancel(true));
  }

  List<Future<T>> all(long deadline) throws InterruptedException {
    try {
      for (Future<T> future : futures) {
        if (!FutureCalls.awaitDone(CallingThread.get(), future, deadline)) {
          cancel();
        }
      }
      return futures;
    } catch (InterruptedException e) {
      cancel();
      throw e;
    }
  }

  T any(long deadline) throws InterruptedException, ExecutionException, TimeoutException {
    ModelThread caller = CallingThread.get();
    Wait first = Wait.until(WaitKind.RESULT, pool, caller.lastSite(), this::isDecided).by(deadline);
    boolean isDecided = decided(caller, first);
    Future<T> chosen =
        futures.stream()
            .filter(future -> future.state() == Future.State.SUCCESS)
            .findFirst()
            .orElse(futures.getLast());
    cancel();
    if (!isDecided) {
      throw new TimeoutException();
    }
    caller.acquire(chosen);
    return chosen.get();
  }

  private boolean decided(ModelThread caller, Wait first) throws InterruptedException {
    try {
      return caller.awaitOrThrow(first, caller.cell(pool));
    } catch (InterruptedException e) {
      cancel();
      throw e;
    }
  }

  private boolean isDecided() {
    return futures.stream().anyMatch(future -> future.state() == Future.State.SUCCESS)
        || futures.stream().allMatch(Future::isDone);
  }
}
