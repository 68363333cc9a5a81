package javalings.interleave.model.future;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.StateKey;
import javalings.interleave.race.VectorClock;
import org.jspecify.annotations.Nullable;

/**
 * Work given to a future: it comes after the stages that it waits for and after the thread that
 * gave it, and the future that it completes comes after it.
 */
public final class TaskHandover {

  /** The handover of the call on a future that a thread is making. */
  private static final class Current {
    private @Nullable TaskHandover handover;
  }

  private static final StateKey<ModelThread, Current> CURRENT = new StateKey<>(_ -> new Current());

  private final VectorClock given;
  private final List<Object> sources = new ArrayList<>();
  private final Object done = new Object();
  private final boolean isOfFirst;
  private final boolean isOfAll;
  private @Nullable Object completes;

  private TaskHandover(ModelThread giver, String method) {
    this.isOfFirst = method.contains("Either") || method.equals("anyOf");
    this.isOfAll = method.equals("allOf");
    this.given = giver.clock().copy();
    giver.changed();
  }

  /** The handover of the call that the running thread is making; null if it makes none. */
  public static @Nullable TaskHandover current() {
    ModelThread caller = CallingThread.orNull();
    return caller == null ? null : caller.state(CURRENT).handover;
  }

  public static void begin(
      ModelThread caller, @Nullable Object receiver, @Nullable Object[] args, String method) {
    TaskHandover handover = new TaskHandover(caller, method);
    handover.addSource(receiver);
    for (Object arg : args) {
      if (arg instanceof CompletionStage<?>[] stages) {
        List.of(stages).forEach(handover::addSource);
      } else {
        handover.addSource(arg);
      }
    }
    caller.state(CURRENT).handover = handover;
  }

  /** The call failed: it hands over nothing. */
  public static void cancel(ModelThread caller) {
    caller.state(CURRENT).handover = null;
  }

  private void addSource(@Nullable Object stage) {
    if (stage instanceof CompletionStage<?>) {
      sources.add(stage);
    }
  }

  /** The call returned; if it returned a stage, that stage is what the work completes. */
  public static void end(ModelThread caller, @Nullable Object result) {
    TaskHandover given = caller.state(CURRENT).handover;
    cancel(caller);
    if (given != null && result instanceof CompletionStage<?>) {
      given.completes = result;
      FutureOrder.of(caller).comesAfter(result, given.done);
      for (Object source : given.sources) {
        FutureOrder.of(caller).comesAfter(result, source);
        if (given.isOfFirst) {
          FutureOrder.of(caller).mayComplete(source, result);
        } else if (given.isOfAll) {
          FutureOrder.of(caller).mayCompleteLast(source, result);
        }
      }
    }
  }

  /**
   * A task that an executor got from a future: before anything else, it asks whether the future is
   * completed already.
   */
  static Runnable asking(Runnable task) {
    TaskHandover handover = current();
    return handover == null
        ? task
        : () -> {
          handover.ask(CallingThread.get());
          task.run();
        };
  }

  private void ask(ModelThread caller) {
    if (completes != null) {
      caller.touch(caller.cell(completes), false);
    }
  }

  public void run(Runnable work) {
    call(() -> {
      work.run();
      return this;
    });
  }

  public <T extends @Nullable Object> T call(Supplier<T> work) {
    ModelThread caller = CallingThread.orNull();
    if (caller == null) {
      return work.get();
    }
    caller.clock().join(given);
    sources.forEach(source -> FutureOrder.of(caller).acquire(caller, source));
    Current current = caller.state(CURRENT);
    TaskHandover outer = current.handover;
    current.handover = null;
    try {
      T result = work.get();
      if (result instanceof CompletionStage<?>) {
        FutureOrder.of(caller).comesAfter(done, result);
      }
      return result;
    } finally {
      current.handover = outer;
      complete(caller);
      caller.release(done);
    }
  }

  /** Others may come before the completion, though not before the work: a cancel, or a look. */
  private void complete(ModelThread caller) {
    if (completes != null) {
      caller.stepBeforeUnlock(caller.cell(completes));
      caller.touch(caller.cell(completes), true);
      FutureOrder.of(caller).completes(caller, completes);
    }
  }
}
