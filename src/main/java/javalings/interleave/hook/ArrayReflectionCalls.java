package javalings.interleave.hook;

import java.lang.reflect.Array;
import javalings.interleave.event.CodeSite;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Replaces;
import org.jspecify.annotations.Nullable;

/** Replaces the ways by reflection to an element of an array. */
public final class ArrayReflectionCalls {

  private ArrayReflectionCalls() {}

  private static void access(Object array, int index, boolean isWrite, int number) {
    ModelThread caller = CallingThread.get();
    CodeSite site = caller.site(number);
    ArrayElements.some(caller, array, index, index + 1, site, isWrite);
    caller.tell(site, isWrite ? "writes an element of" : "reads an element of", array);
  }

  @Replaces(in = Array.class)
  public static @Nullable Object get(Object array, int index, int site) {
    access(array, index, false, site);
    return Array.get(array, index);
  }

  @Replaces(in = Array.class)
  public static int getInt(Object array, int index, int site) {
    access(array, index, false, site);
    return Array.getInt(array, index);
  }

  @Replaces(in = Array.class)
  public static long getLong(Object array, int index, int site) {
    access(array, index, false, site);
    return Array.getLong(array, index);
  }

  @Replaces(in = Array.class)
  public static void set(Object array, int index, @Nullable Object value, int site) {
    access(array, index, true, site);
    Array.set(array, index, value);
  }

  @Replaces(in = Array.class)
  public static void setInt(Object array, int index, int value, int site) {
    access(array, index, true, site);
    Array.setInt(array, index, value);
  }

  @Replaces(in = Array.class)
  public static void setLong(Object array, int index, long value, int site) {
    access(array, index, true, site);
    Array.setLong(array, index, value);
  }
}
