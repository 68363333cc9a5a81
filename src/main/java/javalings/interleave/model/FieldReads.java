package javalings.interleave.model;

import org.jspecify.annotations.Nullable;

/** The value that a thread's read of a field or an element sees, between its begin and its end. */
public final class FieldReads {

  private static final StateKey<ModelThread, FieldReads> KEY =
      new StateKey<>(_ -> new FieldReads());

  private WeakMemory.@Nullable OldValue old;

  private FieldReads() {}

  public static FieldReads of(ModelThread thread) {
    return thread.state(KEY);
  }

  void begin(WeakMemory.@Nullable OldValue value) {
    old = value;
  }

  /** The value to see; asked once. */
  public @Nullable Object see(@Nullable Object latest) {
    WeakMemory.OldValue seen = old;
    old = null;
    return seen == null ? latest : seen.value();
  }
}
