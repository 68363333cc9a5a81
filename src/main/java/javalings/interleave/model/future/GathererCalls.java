package javalings.interleave.model.future;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Gatherer;
import java.util.stream.Gatherers;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Replaces;
import javalings.interleave.model.ThreadTable;
import javalings.interleave.model.Wait;

/** Replaces {@link Gatherers#mapConcurrent}, which starts a virtual thread for each element. */
public final class GathererCalls {

  private GathererCalls() {}

  @Replaces(in = Gatherers.class)
  public static <T, R> Gatherer<T, ?, R> mapConcurrent(
      int most, Function<? super T, ? extends R> function, int site) {
    return Gatherer.<T, Deque<ModelFutureTask<R>>, R>ofSequential(
        ArrayDeque::new,
        Gatherer.Integrator.of((window, element, downstream) -> {
          boolean goesOn = window.size() < most || downstream.push(result(window.remove()));
          window.add(started(() -> function.apply(element)));
          return goesOn;
        }),
        (window, downstream) -> {
          while (!window.isEmpty() && !downstream.isRejecting()) {
            downstream.push(result(window.remove()));
          }
          window.forEach(task -> task.cancel(true));
        });
  }

  private static <R> ModelFutureTask<R> started(Callable<R> work) {
    ModelThread caller = CallingThread.get();
    ModelFutureTask<R> task = new ModelFutureTask<>(work);
    caller.threads().start(caller, ThreadTable.virtual().newThread(task), caller.lastSite());
    return task;
  }

  private static <R> R result(ModelFutureTask<R> task) {
    try {
      FutureCalls.awaitDone(CallingThread.get(), task, Wait.NEVER);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    if (task.state() == java.util.concurrent.Future.State.FAILED) {
      throw task.exceptionNow() instanceof RuntimeException unchecked
          ? unchecked
          : new IllegalStateException(task.exceptionNow());
    }
    return task.resultNow();
  }
}
