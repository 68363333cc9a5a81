package javalings.interleave.model;

import javalings.interleave.race.MemoryCell;
import org.jspecify.annotations.Nullable;

/** The value that a thread's read of a field or an element sees, between its begin and its end. */
public final class FieldReads {

  private static final StateKey<ModelThread, FieldReads> KEY = new StateKey<>(FieldReads::new);

  private final ModelThread thread;
  private WeakMemory.@Nullable OldValue old;
  private @Nullable MemoryCell cell;
  private AccessMode mode = AccessMode.PLAIN;

  private FieldReads(ModelThread thread) {
    this.thread = thread;
  }

  public static FieldReads of(ModelThread thread) {
    return thread.state(KEY);
  }

  /**
   * A read begins.
   *
   * @param read the variable; null where every read sees the latest write
   */
  void begin(WeakMemory.@Nullable OldValue value, @Nullable MemoryCell read, AccessMode how) {
    old = value;
    cell = read;
    mode = how;
  }

  /** The value to see; asked once. */
  public @Nullable Object see(@Nullable Object latest) {
    WeakMemory.OldValue seen = old;
    MemoryCell read = cell;
    old = null;
    cell = null;
    Object value = seen == null ? latest : seen.value();
    return read == null ? value : EarlyReads.of(thread).see(thread, read, mode, value);
  }
}
