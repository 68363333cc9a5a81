package javalings.interleave.hook;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javalings.interleave.model.future.TaskHandover;
import org.jspecify.annotations.Nullable;

/** The calls that instrumented code makes before it gives work to a future. */
public final class HandoverHooks {

  private HandoverHooks() {}

  public static @Nullable Runnable wrapRunnable(@Nullable Runnable work) {
    TaskHandover handover = TaskHandover.current();
    return handover == null || work == null ? work : () -> handover.run(work);
  }

  public static <T> @Nullable Supplier<T> wrapSupplier(@Nullable Supplier<T> work) {
    TaskHandover handover = TaskHandover.current();
    return handover == null || work == null ? work : () -> handover.call(work);
  }

  public static <T, R> @Nullable Function<T, R> wrapFunction(@Nullable Function<T, R> work) {
    TaskHandover handover = TaskHandover.current();
    return handover == null || work == null ? work : x -> handover.call(() -> work.apply(x));
  }

  public static <T, U, R> @Nullable BiFunction<T, U, R> wrapBiFunction(
      @Nullable BiFunction<T, U, R> work) {
    TaskHandover handover = TaskHandover.current();
    return handover == null || work == null
        ? work
        : (x, y) -> handover.call(() -> work.apply(x, y));
  }

  public static <T> @Nullable Consumer<T> wrapConsumer(@Nullable Consumer<T> work) {
    TaskHandover handover = TaskHandover.current();
    return handover == null || work == null ? work : x -> handover.run(() -> work.accept(x));
  }

  public static <T, U> @Nullable BiConsumer<T, U> wrapBiConsumer(@Nullable BiConsumer<T, U> work) {
    TaskHandover handover = TaskHandover.current();
    return handover == null || work == null
        ? work
        : (x, y) -> handover.run(() -> work.accept(x, y));
  }
}
