package javalings.interleave.hook;

import java.util.List;
import java.util.function.Supplier;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.ThreadTable;
import org.jspecify.annotations.Nullable;

/** Work of which another thread does one half. */
final class TwoHalves {

  /** The outcome of a half. */
  private static final class Half<R extends @Nullable Object> {
    private @Nullable R result;
    private @Nullable Throwable failure;

    void run(Supplier<R> work) {
      try {
        result = work.get();
      } catch (RuntimeException | AssertionError thrown) {
        failure = thrown;
      }
    }

    @SuppressWarnings("NullAway") // without a failure, it is what the work has returned
    R get() {
      if (failure instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      if (failure instanceof Error error) {
        throw error;
      }
      return result;
    }
  }

  private TwoHalves() {}

  static <R extends @Nullable Object> List<R> of(
      ModelThread caller, Supplier<R> first, Supplier<R> second) {
    Half<R> one = new Half<>();
    Half<R> other = new Half<>();
    Thread thread = ThreadTable.virtual().newThread(() -> one.run(first));
    ModelThread helper = caller.threads().start(caller, thread, caller.lastSite());
    other.run(second);
    caller.threads().awaitEnd(caller, helper, caller.lastSite());
    return List.of(one.get(), other.get());
  }
}
