package javalings.interleave.model;

import java.util.function.Supplier;
import javalings.interleave.race.MemoryCell;
import javalings.interleave.race.VectorClock;
import org.jspecify.annotations.Nullable;

/**
 * The mode of an access to a variable, as {@link java.lang.invoke.VarHandle} has them: whom it
 * orders.
 */
public enum AccessMode {
  PLAIN,
  OPAQUE,
  ACQUIRE,
  RELEASE,
  VOLATILE;

  /** The mode of a method of an atomic class or a handle, by its name. */
  public static AccessMode of(String method) {
    if (method.endsWith("Plain")) {
      return PLAIN;
    }
    if (method.endsWith("Opaque")) {
      return OPAQUE;
    }
    if (method.endsWith("Acquire")) {
      return ACQUIRE;
    }
    return method.endsWith("Release") || method.equals("lazySet") ? RELEASE : VOLATILE;
  }

  boolean acquires() {
    return this == ACQUIRE || this == VOLATILE;
  }

  boolean releases() {
    return this == RELEASE || this == VOLATILE;
  }

  /** A volatile read comes after all volatile writes before it, an acquire after what it reads. */
  public void read(ModelThread thread, MemoryCell cell) {
    read(thread, cell, null);
  }

  private void read(ModelThread thread, MemoryCell cell, WeakMemory.@Nullable OldValue old) {
    if (this == PLAIN) {
      return; // as most accesses to large arrays
    }
    VectorClock message = old == null ? cell.message() : old.message();
    if (this == VOLATILE && old == null) {
      thread.acquire(cell);
    }
    if (acquires()) {
      thread.clock().join(message);
    } else {
      FenceOrder.of(thread).read(message);
    }
  }

  /** As {@link #read}; the value that it sees is asked of {@link FieldReads}. */
  public void readValue(ModelThread thread, MemoryCell cell) {
    readValue(thread, cell, thread.clock());
  }

  void readValue(ModelThread thread, MemoryCell cell, VectorClock known) {
    WeakMemory memory = WeakMemory.of(thread);
    WeakMemory.OldValue old = memory == null ? null : memory.read(thread, cell, this, known);
    if (memory != null && this == VOLATILE) {
      memory.synchronizes(thread);
    }
    read(thread, cell, old);
    FieldReads.of(thread).begin(old, memory == null ? null : cell, this);
  }

  /** As {@link #write}, of this value. */
  public void writeValue(
      ModelThread thread, MemoryCell cell, @Nullable Object value, Supplier<@Nullable Object> old) {
    int time = thread.time();
    WeakMemory memory = WeakMemory.of(thread);
    int place = memory == null ? 0 : memory.place(thread, cell, this, value, old);
    write(thread, cell);
    note(thread, cell, time, value, place);
  }

  /** As {@link #update}, to this value. */
  public void updateValue(
      ModelThread thread, MemoryCell cell, @Nullable Object value, Supplier<@Nullable Object> old) {
    int time = thread.time();
    WeakMemory memory = WeakMemory.of(thread);
    if (memory != null) {
      memory.beginUpdate(thread, cell, this, value, old);
    }
    update(thread, cell);
    note(thread, cell, time, value, WeakMemory.UPDATE);
  }

  private void note(
      ModelThread thread, MemoryCell cell, int time, @Nullable Object value, int place) {
    WeakMemory memory = WeakMemory.of(thread);
    if (memory == null) {
      return;
    }
    if (this == VOLATILE) {
      memory.synchronizes(thread);
    }
    memory.write(thread, cell, this, time, value, place);
  }

  /** A write ends what earlier writes of other threads carried. */
  public void write(ModelThread thread, MemoryCell cell) {
    if (this == PLAIN) {
      return;
    }
    cell.message().set(releases() ? thread.clock() : FenceOrder.of(thread).released());
    if (this == VOLATILE) {
      cell.clock().join(thread.clock());
    }
    thread.changed();
  }

  /** A read and write in one carries on what it has read. */
  public void update(ModelThread thread, MemoryCell cell) {
    cell.message().join(releases() ? thread.clock() : FenceOrder.of(thread).released());
    if (this == VOLATILE) {
      cell.clock().join(thread.clock());
    }
    thread.changed();
  }
}
