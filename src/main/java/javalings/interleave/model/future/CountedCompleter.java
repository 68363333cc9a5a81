package javalings.interleave.model.future;

import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.race.MemoryCell;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of {@code java.util.concurrent.CountedCompleter}: a task that is done when as
 * many others as it counts have told it that they are.
 */
public abstract class CountedCompleter<T extends @Nullable Object> extends ForkJoinTask<T> {

  private final @Nullable CountedCompleter<?> completer;
  private int pending;

  protected CountedCompleter(@Nullable CountedCompleter<?> completer, int pending) {
    this.completer = completer;
    this.pending = pending;
  }

  protected CountedCompleter(@Nullable CountedCompleter<?> completer) {
    this(completer, 0);
  }

  protected CountedCompleter() {
    this(null, 0);
  }

  public abstract void compute();

  public void onCompletion(CountedCompleter<?> caller) {}

  public boolean onExceptionalCompletion(Throwable thrown, CountedCompleter<?> caller) {
    return true;
  }

  public final @Nullable CountedCompleter<?> getCompleter() {
    return completer;
  }

  /** The count as a volatile field: each access is a step. */
  private int count(boolean isWrite) {
    ModelThread caller = CallingThread.get();
    MemoryCell cell = caller.cell(this, "pending");
    caller.step(cell, isWrite);
    caller.acquire(cell);
    if (isWrite) {
      caller.release(cell);
    }
    return pending;
  }

  public final int getPendingCount() {
    return count(false);
  }

  public final void setPendingCount(int number) {
    count(true);
    pending = number;
  }

  public final void addToPendingCount(int more) {
    count(true);
    pending += more;
  }

  public final boolean compareAndSetPendingCount(int expected, int number) {
    boolean isExpected = count(true) == expected;
    pending = isExpected ? number : pending;
    return isExpected;
  }

  public final int decrementPendingCountUnlessZero() {
    int before = count(true);
    pending = Math.max(0, pending - 1);
    return before;
  }

  public final CountedCompleter<?> getRoot() {
    CountedCompleter<?> root = this;
    while (root.completer != null) {
      root = root.completer;
    }
    return root;
  }

  public final void tryComplete() {
    complete(true);
  }

  public final void propagateCompletion() {
    complete(false);
  }

  private void complete(boolean tells) {
    CountedCompleter<?> told = this;
    CountedCompleter<?> at = this;
    while (at.decrementPendingCountUnlessZero() == 0) {
      if (tells) {
        at.onCompletion(told);
      }
      told = at;
      if (at.completer == null) {
        at.quietlyComplete();
        return;
      }
      at = at.completer;
    }
  }

  @Override
  public void complete(T result) {
    setRawResult(result);
    onCompletion(this);
    quietlyComplete();
    if (completer != null) {
      completer.tryComplete();
    }
  }

  /** This completer, if no other is pending; otherwise one pending less, and none. */
  public final @Nullable CountedCompleter<?> firstComplete() {
    return decrementPendingCountUnlessZero() == 0 ? this : null;
  }

  public final @Nullable CountedCompleter<?> nextComplete() {
    if (completer == null) {
      quietlyComplete();
      return null;
    }
    return completer.firstComplete();
  }

  public final void quietlyCompleteRoot() {
    getRoot().quietlyComplete();
  }

  public final void helpComplete(int most) {}

  @Override
  protected final boolean exec() {
    compute();
    return false;
  }

  /** An exception goes up to all that wait for this one. */
  @Override
  final void failed(Throwable thrown) {
    CountedCompleter<?> told = this;
    CountedCompleter<?> at = this;
    while (at.onExceptionalCompletion(thrown, told) && at.completer != null) {
      told = at;
      at = at.completer;
      at.completeExceptionally(thrown);
    }
  }

  @Override
  @SuppressWarnings("NullAway") // a completer without a result of its own has none
  public T getRawResult() {
    return null;
  }

  @Override
  protected void setRawResult(T result) {}
}
