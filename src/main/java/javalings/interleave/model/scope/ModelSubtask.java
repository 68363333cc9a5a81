package javalings.interleave.model.scope;

import java.util.concurrent.Callable;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ExecutionStop;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.UnsupportedProgram;
import javalings.interleave.race.MemoryCell;
import org.jspecify.annotations.Nullable;

/**
 * A subtask of a {@link ModelTaskScope}: its state, result and failure, as other threads see them.
 */
final class ModelSubtask<T extends @Nullable Object>
    implements StructuredTaskScope.Subtask<T>, Runnable {

  private final ModelTaskScope<? super T, ?> scope;
  private final Callable<? extends T> task;
  private State state = State.UNAVAILABLE;
  private @Nullable T result;
  private @Nullable Throwable failure;

  ModelSubtask(ModelTaskScope<? super T, ?> scope, Callable<? extends T> task) {
    this.scope = scope;
    this.task = task;
  }

  @Override
  @SuppressWarnings("BanThrowable") // whatever a subtask dies of is its result
  public void run() {
    T value = null;
    Throwable thrown = null;
    try {
      value = task.call();
    } catch (ExecutionStop | UnsupportedProgram e) {
      throw e;
    } catch (Throwable e) {
      thrown = e;
    }
    ModelThread caller = CallingThread.get();
    if (thrown != null) {
      caller.execution().log().subtaskFails(caller, caller.lastSite(), thrown);
    }
    if (scope.accepts(caller)) {
      complete(caller, value, thrown);
      scope.completed(caller, this);
    }
  }

  private void complete(ModelThread caller, @Nullable T value, @Nullable Throwable thrown) {
    result = value;
    failure = thrown;
    state = thrown == null ? State.SUCCESS : State.FAILED;
    MemoryCell cell = caller.cell(this);
    caller.touch(cell, true);
    caller.release(cell);
  }

  static ModelSubtask<?> of(StructuredTaskScope.Subtask<?> subtask) {
    return switch (subtask) {
      case ModelSubtask<?> own -> own;
    };
  }

  /** The state, as part of a step that a thread makes anyway. */
  State now() {
    return state;
  }

  @Nullable Throwable failure() {
    return failure;
  }

  @Override
  public State state() {
    ModelThread caller = CallingThread.get();
    MemoryCell cell = caller.cell(this);
    caller.step(cell, false);
    caller.acquire(cell);
    return state;
  }

  @Override
  @SuppressWarnings("NullAway") // a subtask may well return null
  public T get() {
    scope.requireJoined();
    if (state() != State.SUCCESS) {
      throw new IllegalStateException(
          "Result is unavailable or subtask did not complete successfully");
    }
    return result;
  }

  @Override
  public Throwable exception() {
    scope.requireJoined();
    if (state() != State.FAILED || failure == null) {
      throw new IllegalStateException(
          "Exception is unavailable or subtask did not complete with exception");
    }
    return failure;
  }
}
