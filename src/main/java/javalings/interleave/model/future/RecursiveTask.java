package javalings.interleave.model.future;

import org.jspecify.annotations.Nullable;

/** Takes the place of {@code java.util.concurrent.RecursiveTask}. */
public abstract class RecursiveTask<V extends @Nullable Object> extends ForkJoinTask<V> {

  private @Nullable V value;

  protected RecursiveTask() {}

  protected abstract V compute();

  @Override
  @SuppressWarnings("NullAway") // once the task is done, it is what compute has returned
  public final V getRawResult() {
    return value;
  }

  @Override
  protected final void setRawResult(V result) {
    value = result;
  }

  @Override
  protected final boolean exec() {
    value = compute();
    return true;
  }
}
