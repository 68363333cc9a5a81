package javalings.interleave.hook;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.SharedMemory;
import javalings.interleave.model.Wait;
import javalings.interleave.model.thread.ParkCalls;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of the JDK's {@code Unsafe} in copies of its classes: an offset is the index of a
 * handle on the field, and an access orders threads as its mode says.
 */
public final class CopiedUnsafe {

  private record Field(VarHandle handle, String name) {}

  private final List<Field> fields = new ArrayList<>();

  private CopiedUnsafe() {}

  public static CopiedUnsafe getUnsafe() {
    return new CopiedUnsafe();
  }

  public long objectFieldOffset(Class<?> owner, String name) {
    try {
      var field = owner.getDeclaredField(name);
      var lookup = MethodHandles.privateLookupIn(owner, MethodHandles.lookup());
      fields.add(new Field(lookup.unreflectVarHandle(field), name));
      return fields.size() - 1L;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(owner.getName() + "." + name, e);
    }
  }

  private VarHandle at(Object target, long offset, boolean acquires, boolean releases) {
    Field field = fields.get((int) offset);
    ModelThread caller = CallingThread.orNull();
    if (caller != null) {
      var cell = caller.cell(target, field.name);
      caller.touch(cell, true);
      SharedMemory.order(caller, cell, acquires, releases);
    }
    return field.handle;
  }

  public boolean compareAndSetInt(Object target, long offset, int expected, int value) {
    return at(target, offset, true, true).compareAndSet(target, expected, value);
  }

  public boolean compareAndSetLong(Object target, long offset, long expected, long value) {
    return at(target, offset, true, true).compareAndSet(target, expected, value);
  }

  public boolean compareAndSetReference(
      Object target, long offset, @Nullable Object expected, @Nullable Object value) {
    return at(target, offset, true, true).compareAndSet(target, expected, value);
  }

  public boolean weakCompareAndSetReference(
      Object target, long offset, @Nullable Object expected, @Nullable Object value) {
    return compareAndSetReference(target, offset, expected, value);
  }

  public int getAndBitwiseAndInt(Object target, long offset, int mask) {
    return (int) at(target, offset, true, true).getAndBitwiseAnd(target, mask);
  }

  public void putReference(Object target, long offset, @Nullable Object value) {
    at(target, offset, false, false).set(target, value);
  }

  public void putInt(Object target, long offset, int value) {
    at(target, offset, false, false).set(target, value);
  }

  public void putIntOpaque(Object target, long offset, int value) {
    at(target, offset, false, false).setOpaque(target, value);
  }

  /** As the JDK's: nanoseconds, or milliseconds since the epoch; no limit if it is zero. */
  public void park(boolean isAbsolute, long time) {
    ParkCalls.park(isAbsolute ? TimeUnit.MILLISECONDS.toNanos(1) : time == 0 ? Wait.NEVER : time);
  }
}
