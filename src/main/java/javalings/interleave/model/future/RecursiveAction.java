package javalings.interleave.model.future;

import org.jspecify.annotations.Nullable;

/** Takes the place of {@code java.util.concurrent.RecursiveAction}. */
public abstract class RecursiveAction extends ForkJoinTask<@Nullable Void> {

  protected RecursiveAction() {}

  protected abstract void compute();

  @Override
  public final @Nullable Void getRawResult() {
    return null;
  }

  @Override
  protected final void setRawResult(@Nullable Void result) {}

  @Override
  protected final boolean exec() {
    compute();
    return true;
  }
}
