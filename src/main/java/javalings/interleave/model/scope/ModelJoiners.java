package javalings.interleave.model.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javalings.interleave.model.scope.StructuredTaskScope.Joiner;
import javalings.interleave.model.scope.StructuredTaskScope.Subtask;
import javalings.interleave.model.scope.StructuredTaskScope.Subtask.State;
import org.jspecify.annotations.Nullable;

/** The policies that a scope can be opened with. Each of their calls is one step of a thread. */
final class ModelJoiners {

  private ModelJoiners() {}

  static void requireNew(Subtask<?> subtask) {
    if (ModelSubtask.of(subtask).now() != State.UNAVAILABLE) {
      throw new IllegalArgumentException("Subtask not in UNAVAILABLE state");
    }
  }

  static State requireComplete(Subtask<?> subtask) {
    State state = ModelSubtask.of(subtask).now();
    if (state == State.UNAVAILABLE) {
      throw new IllegalArgumentException("Subtask has not completed");
    }
    return state;
  }

  /** The first failure among subtasks. */
  private static final class FirstFailure {
    private @Nullable Throwable failure;

    /** Whether this one is the first. */
    boolean take(Subtask<?> subtask) {
      if (requireComplete(subtask) != State.FAILED || failure != null) {
        return false;
      }
      failure = ModelSubtask.of(subtask).failure();
      return true;
    }

    void throwIfAny() throws Throwable {
      if (failure != null) {
        throw failure;
      }
    }
  }

  private static <T extends @Nullable Object> boolean add(
      List<Subtask<T>> all, Subtask<? extends T> subtask) {
    requireNew(subtask);
    @SuppressWarnings("unchecked") // a subtask only gives
    Subtask<T> same = (Subtask<T>) subtask;
    all.add(same);
    return false;
  }

  /** All of them, unless one fails. */
  static final class AllSuccessful<T extends @Nullable Object>
      implements Joiner<T, Stream<Subtask<T>>> {
    private final List<Subtask<T>> all = new ArrayList<>();
    private final FirstFailure first = new FirstFailure();

    @Override
    public boolean onFork(Subtask<? extends T> subtask) {
      return add(all, subtask);
    }

    @Override
    public boolean onComplete(Subtask<? extends T> subtask) {
      return first.take(subtask);
    }

    @Override
    public Stream<Subtask<T>> result() throws Throwable {
      first.throwIfAny();
      return all.stream();
    }
  }

  /** The first that succeeds; when none does, the failure of the first that completed. */
  static final class AnySuccessful<T extends @Nullable Object> implements Joiner<T, T> {
    private @Nullable Subtask<? extends T> best;
    private boolean hasSucceeded;

    @Override
    public boolean onComplete(Subtask<? extends T> subtask) {
      boolean succeeds = requireComplete(subtask) == State.SUCCESS && !hasSucceeded;
      if (succeeds || best == null) {
        best = subtask;
      }
      hasSucceeded |= succeeds;
      return succeeds;
    }

    @Override
    public T result() throws Throwable {
      if (best == null) {
        throw new NoSuchElementException("No subtasks completed");
      }
      if (!hasSucceeded) {
        throw best.exception();
      }
      return best.get();
    }
  }

  /** Nothing but the end of them all, or the first failure where that counts. */
  static final class Awaited<T extends @Nullable Object> implements Joiner<T, @Nullable Void> {
    private final boolean failureCounts;
    private final FirstFailure first = new FirstFailure();

    Awaited(boolean failureCounts) {
      this.failureCounts = failureCounts;
    }

    @Override
    public boolean onComplete(Subtask<? extends T> subtask) {
      requireComplete(subtask);
      return failureCounts && first.take(subtask);
    }

    @Override
    public @Nullable Void result() throws Throwable {
      first.throwIfAny();
      return null;
    }
  }

  /** All of them, until one fulfils a condition. */
  static final class Until<T extends @Nullable Object> implements Joiner<T, Stream<Subtask<T>>> {
    private final List<Subtask<T>> all = new ArrayList<>();
    private final Predicate<Subtask<? extends T>> isDone;

    Until(Predicate<Subtask<? extends T>> isDone) {
      this.isDone = isDone;
    }

    @Override
    public boolean onFork(Subtask<? extends T> subtask) {
      return add(all, subtask);
    }

    @Override
    public boolean onComplete(Subtask<? extends T> subtask) {
      requireComplete(subtask);
      return isDone.test(subtask);
    }

    @Override
    public Stream<Subtask<T>> result() {
      return all.stream();
    }
  }
}
