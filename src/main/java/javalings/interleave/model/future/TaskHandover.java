package javalings.interleave.model.future;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import javalings.interleave.model.ModelThread;
import javalings.interleave.race.VectorClock;
import org.jspecify.annotations.Nullable;

/**
 * Work given to a future: it comes after the stages that it waits for and after whoever gave it,
 * and the future that it completes comes after it.
 */
public final class TaskHandover {

  private final VectorClock given;
  private final List<Object> sources = new ArrayList<>();
  private final Object done = new Object();

  private TaskHandover(ModelThread giver) {
    this.given = giver.clock.copy();
    giver.changed();
  }

  /** The handover of the call that the running strand is making; null if it makes none. */
  public static @Nullable TaskHandover current() {
    ModelThread thread = ModelThread.current();
    return thread != null && thread.handover instanceof TaskHandover handover ? handover : null;
  }

  public static void begin(ModelThread thread, @Nullable Object receiver, @Nullable Object[] args) {
    TaskHandover handover = new TaskHandover(thread);
    handover.addSource(receiver);
    for (Object arg : args) {
      if (arg instanceof CompletionStage<?>[] stages) {
        List.of(stages).forEach(handover::addSource);
      } else {
        handover.addSource(arg);
      }
    }
    thread.handover = handover;
  }

  private void addSource(@Nullable Object stage) {
    if (stage instanceof CompletionStage<?>) {
      sources.add(stage);
    }
  }

  /** The call returned; if it returned a stage, that stage is what the work completes. */
  public static void end(ModelThread thread, @Nullable Object result) {
    Object handover = thread.handover;
    thread.handover = null;
    if (handover instanceof TaskHandover given && result instanceof CompletionStage<?>) {
      thread.execution.futureOrder.comesAfter(result, given.done);
      given.sources.forEach(source -> thread.execution.futureOrder.comesAfter(result, source));
    }
  }

  public void run(Runnable work) {
    call(() -> {
      work.run();
      return this;
    });
  }

  public <T extends @Nullable Object> T call(Supplier<T> work) {
    ModelThread thread = ModelThread.current();
    if (thread == null) {
      return work.get();
    }
    thread.clock.join(given);
    sources.forEach(source -> thread.execution.futureOrder.acquire(thread, source));
    Object outer = thread.handover;
    thread.handover = null;
    try {
      T result = work.get();
      if (result instanceof CompletionStage<?>) {
        thread.execution.futureOrder.comesAfter(done, result);
      }
      return result;
    } finally {
      thread.handover = outer;
      thread.release(done);
    }
  }
}
