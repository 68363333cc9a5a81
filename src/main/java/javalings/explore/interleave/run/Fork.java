package javalings.explore.interleave.run;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A subtask of a {@link TaskScope}: what it has come to is seen by whoever asks. */
final class Fork<T extends @Nullable Object> implements StructuredTaskScope.Subtask<T>, Runnable {

  private final TaskScope<? super T, ?> scope;
  private final Callable<? extends T> task;
  private State state = State.UNAVAILABLE;
  private @Nullable T result;
  private @Nullable Throwable failure;

  Fork(TaskScope<? super T, ?> scope, Callable<? extends T> task) {
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
    } catch (Stop | Unsupported e) {
      throw e;
    } catch (Throwable e) {
      thrown = e;
    }
    Strand strand = TaskScope.strand();
    if (scope.accepts(strand)) {
      complete(strand, value, thrown);
      scope.completed(strand, this);
    }
  }

  private void complete(Strand strand, @Nullable T value, @Nullable Throwable thrown) {
    result = value;
    failure = thrown;
    state = thrown == null ? State.SUCCESS : State.FAILED;
    Cell cell = strand.execution.cell(this, "");
    strand.touch(cell, true);
    strand.release(cell);
  }

  static Fork<?> of(StructuredTaskScope.Subtask<?> subtask) {
    return switch (subtask) {
      case Fork<?> fork -> fork;
    };
  }

  /** The state, as part of somebody's step. */
  State now() {
    return state;
  }

  @Nullable Throwable failure() {
    return failure;
  }

  @Override
  public State state() {
    Strand strand = TaskScope.strand();
    Cell cell = strand.execution.cell(this, "");
    strand.step(cell, false);
    strand.acquire(cell);
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
