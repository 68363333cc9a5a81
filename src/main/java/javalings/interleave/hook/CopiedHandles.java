package javalings.interleave.hook;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Takes the place of what the JDK's own classes find their handles with, in copies of them. */
public final class CopiedHandles {

  private CopiedHandles() {}

  public static VarHandle findVarHandle(MethodHandles.Lookup lookup, String name, Class<?> type) {
    return findVarHandle(lookup, lookup.lookupClass(), name, type);
  }

  public static VarHandle findVarHandle(
      MethodHandles.Lookup lookup, Class<?> owner, String name, Class<?> type) {
    try {
      return lookup.findVarHandle(owner, name, type);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(owner.getName() + "." + name, e);
    }
  }
}
