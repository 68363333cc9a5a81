package javalings.interleave.model;

import javalings.interleave.race.MemoryCell;

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

  private boolean acquires() {
    return this == ACQUIRE || this == VOLATILE;
  }

  private boolean releases() {
    return this == RELEASE || this == VOLATILE;
  }

  /** A volatile read comes after all volatile writes before it, an acquire after what it reads. */
  public void read(ModelThread thread, MemoryCell cell) {
    if (this == VOLATILE) {
      thread.acquire(cell);
    }
    if (acquires()) {
      thread.clock().join(cell.message);
    } else {
      FenceOrder.of(thread).read(cell.message);
    }
  }

  /** A write ends what earlier writes of other threads carried. */
  public void write(ModelThread thread, MemoryCell cell) {
    cell.message.set(releases() ? thread.clock() : FenceOrder.of(thread).released());
    if (this == VOLATILE) {
      cell.clock.join(thread.clock());
    }
    thread.changed();
  }

  /** A read and write in one carries on what it has read. */
  public void update(ModelThread thread, MemoryCell cell) {
    cell.message.join(releases() ? thread.clock() : FenceOrder.of(thread).released());
    if (this == VOLATILE) {
      cell.clock.join(thread.clock());
    }
    thread.changed();
  }
}
