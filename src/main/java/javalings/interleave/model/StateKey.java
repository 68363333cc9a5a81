package javalings.interleave.model;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * The key to what a family of primitives remembers of an owner: of each {@link Execution}, or of
 * each {@link ModelThread}. The owner itself knows of no family.
 */
public final class StateKey<O, T> {

  private static final AtomicInteger COUNT = new AtomicInteger();

  final int index = COUNT.getAndIncrement();
  final Function<O, T> first;

  /**
   * Makes a key.
   *
   * @param first makes what is remembered of an owner at first
   */
  public StateKey(Function<O, T> first) {
    this.first = first;
  }
}
