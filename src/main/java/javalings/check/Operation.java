package javalings.check;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** An operation of a concurrent object, and what it is on an object that says what is right. */
@SuppressWarnings("UnusedTypeParameter") // they tie an operation to its specification
public final class Operation<C, S> {

  /** An operation with a result. */
  @FunctionalInterface
  public interface Returning<T> extends Serializable {
    @Nullable Object run(T target) throws Throwable;
  }

  /** An operation without one. */
  @FunctionalInterface
  public interface Changing<T> extends Serializable {
    void run(T target) throws Throwable;
  }

  final String name;
  final Serializable concurrent;
  final Serializable sequential;

  private Operation(String name, Serializable concurrent, Serializable sequential) {
    this.name = name;
    this.concurrent = concurrent;
    this.sequential = sequential;
  }

  /**
   * An operation whose result counts.
   *
   * @param name the call as people write it: {@code pop()}
   */
  public static <C, S> Operation<C, S> returning(
      String name, Returning<C> concurrent, Returning<S> sequential) {
    return new Operation<>(name, concurrent, sequential);
  }

  /**
   * An operation that returns nothing.
   *
   * @param name the call as people write it: {@code push(1)}
   */
  public static <C, S> Operation<C, S> changing(
      String name, Changing<C> concurrent, Changing<S> sequential) {
    return new Operation<>(name, concurrent, sequential);
  }
}
