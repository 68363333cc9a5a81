package javalings.check;

import java.io.Serializable;

/**
 * A concurrent object, and one that says what is right: it does the same for a single thread.
 *
 * @param concurrent makes the object that several threads use: {@code LockFreeStack::new}
 * @param sequential makes the other, which need not be safe: {@code ArrayDeque<Integer>::new}
 */
public record SequentialSpec<C, S>(Maker<C> concurrent, Maker<S> sequential) {

  /** Makes an object. */
  @FunctionalInterface
  public interface Maker<T> extends Serializable {
    T make() throws Throwable;
  }

  public static <C, S> SequentialSpec<C, S> of(Maker<C> concurrent, Maker<S> sequential) {
    return new SequentialSpec<>(concurrent, sequential);
  }
}
