package javalings.interleave.model.scope;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of the JDK's interface of that name, as of Java 25 (JEP 505), which is sealed and
 * starts real threads. Instrumented code finds this one under the JDK's name: see {@code
 * instrument.JdkClassRenaming}. Methods, states and exceptions are the JDK's; subtasks are threads,
 * and limits pass in virtual time.
 */
public sealed interface StructuredTaskScope<T extends @Nullable Object, R extends @Nullable Object>
    extends AutoCloseable permits ModelTaskScope {

  /** A forked task. */
  sealed interface Subtask<T extends @Nullable Object> extends Supplier<T> permits ModelSubtask {

    /** How far it is. */
    enum State {
      UNAVAILABLE,
      SUCCESS,
      FAILED
    }

    State state();

    @Override
    T get();

    Throwable exception();
  }

  /** Says when a scope has seen enough, and what comes of it. */
  @FunctionalInterface
  interface Joiner<T extends @Nullable Object, R extends @Nullable Object> {

    default boolean onFork(Subtask<? extends T> subtask) {
      ModelJoiners.requireNew(subtask);
      return false;
    }

    default boolean onComplete(Subtask<? extends T> subtask) {
      ModelJoiners.requireComplete(subtask);
      return false;
    }

    R result() throws Throwable;

    static <T extends @Nullable Object> Joiner<T, Stream<Subtask<T>>> allSuccessfulOrThrow() {
      return new ModelJoiners.AllSuccessful<>();
    }

    static <T extends @Nullable Object> Joiner<T, T> anySuccessfulResultOrThrow() {
      return new ModelJoiners.AnySuccessful<>();
    }

    static <T extends @Nullable Object> Joiner<T, @Nullable Void> awaitAllSuccessfulOrThrow() {
      return new ModelJoiners.Awaited<>(true);
    }

    static <T extends @Nullable Object> Joiner<T, @Nullable Void> awaitAll() {
      return new ModelJoiners.Awaited<>(false);
    }

    static <T extends @Nullable Object> Joiner<T, Stream<Subtask<T>>> allUntil(
        Predicate<Subtask<? extends T>> isDone) {
      return new ModelJoiners.Until<>(isDone);
    }
  }

  /** How a scope makes its threads, and how long it lets them run. */
  sealed interface Configuration permits ModelTaskScope.Settings {
    Configuration withThreadFactory(ThreadFactory factory);

    Configuration withName(String name);

    Configuration withTimeout(Duration timeout);
  }

  /** A joiner has thrown; the cause says what. */
  final class FailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    FailedException(Throwable cause) {
      super(cause);
    }
  }

  /** The limit passed before all was done. */
  final class TimeoutException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TimeoutException() {}
  }

  static <T extends @Nullable Object, R extends @Nullable Object> StructuredTaskScope<T, R> open(
      Joiner<? super T, ? extends R> joiner, Function<Configuration, Configuration> configure) {
    return ModelTaskScope.open(joiner, configure);
  }

  static <T extends @Nullable Object, R extends @Nullable Object> StructuredTaskScope<T, R> open(
      Joiner<? super T, ? extends R> joiner) {
    return ModelTaskScope.open(joiner, Function.identity());
  }

  static <T extends @Nullable Object> StructuredTaskScope<T, @Nullable Void> open() {
    return ModelTaskScope.open(Joiner.awaitAllSuccessfulOrThrow(), Function.identity());
  }

  <U extends T> Subtask<U> fork(Callable<? extends U> task);

  <U extends T> Subtask<U> fork(Runnable task);

  R join() throws InterruptedException;

  boolean isCancelled();

  @Override
  void close();
}
