package javalings.interleave.hook;

import java.nio.Buffer;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Map;
import java.util.Spliterator;
import java.util.function.Predicate;
import java.util.stream.BaseStream;
import javalings.interleave.model.LibraryObjects;
import javalings.jdk.ObjectSharing;

/** Results of calls that look into the object that was called: its iterators, its key sets. */
final class ViewsOfObjects {

  private ViewsOfObjects() {}

  /** Whether the result is a window into the receiver, so that to use it is to use the receiver. */
  static boolean isView(Object result, Object receiver) {
    Predicate<Class<?>> fits = type -> type.isInstance(result);
    boolean isCursor =
        fits.test(BaseStream.class)
            || fits.test(Iterator.class)
            || fits.test(Enumeration.class)
            || fits.test(Spliterator.class);
    if (receiver instanceof BaseStream<?, ?> || receiver instanceof Buffer) {
      return isCursor || (receiver instanceof Buffer && result instanceof Buffer);
    }
    boolean isWindow =
        (fits.test(Collection.class) || fits.test(Map.class)) && isOfOneFamily(result, receiver);
    boolean isPart = isWindow || isCursor || fits.test(Map.Entry.class);
    ObjectSharing kind = LibraryObjects.sharing(receiver);
    boolean isShared =
        kind == ObjectSharing.PLAIN
            || kind == ObjectSharing.LOCKED
            || kind == ObjectSharing.CONCURRENT;
    return isPart && isShared && LibraryObjects.sharing(result) != ObjectSharing.NONE;
  }

  /** A window's class stands inside of that of its collection, or of one that this extends. */
  private static boolean isOfOneFamily(Object result, Object receiver) {
    Class<?> host = result.getClass().getNestHost();
    if (result.getClass().getName().startsWith("java.util.ReverseOrder")) {
      return true;
    }
    for (Class<?> type = receiver.getClass(); type != null; type = type.getSuperclass()) {
      if (type.getNestHost() == host && result.getClass() != host) {
        return true;
      }
    }
    return false;
  }
}
