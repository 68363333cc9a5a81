package javalings.interleave.model.future;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A task of a {@link ForkJoinPool} that was given as a function. */
final class AdaptedTask<T extends @Nullable Object> extends RecursiveTask<T> {

  private final Callable<? extends T> work;

  AdaptedTask(Callable<? extends T> work) {
    this.work = work;
  }

  @Override
  protected T compute() {
    try {
      return work.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
