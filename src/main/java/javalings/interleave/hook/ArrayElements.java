package javalings.interleave.hook;

import java.lang.reflect.Array;
import javalings.interleave.event.CodeSite;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.SharedMemory;

/** The elements of an array that a method of the JDK reads or writes. */
final class ArrayElements {

  /** So many elements of an array are looked at; no scenario needs more. */
  private static final int MOST = 1_000;

  /** The key under which instrumented code knows elements, too. */
  private static final String KEY = "[].[]";

  private ArrayElements() {}

  static void all(ModelThread caller, Object array, CodeSite site, boolean isWrite) {
    some(caller, array, 0, Array.getLength(array), site, isWrite);
  }

  /** Those from an index up to another; tells whether there are any. */
  static boolean some(
      ModelThread caller, Object array, int from, int end, CodeSite site, boolean isWrite) {
    int first = Math.max(0, from);
    int last = Math.min(Math.min(end, Array.getLength(array)), first + MOST);
    for (int i = first; i < last; i++) {
      SharedMemory.plain(caller, array, i, KEY, site, isWrite);
    }
    return first < last;
  }
}
