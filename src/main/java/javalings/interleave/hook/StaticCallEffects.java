package javalings.interleave.hook;

import java.lang.reflect.Array;
import java.util.List;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.model.LibraryObjects;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.PartToWhole;
import javalings.interleave.model.SharedMemory;
import javalings.interleave.model.StateKey;
import javalings.interleave.model.future.TaskHandover;
import javalings.jdk.ObjectSharing;
import org.jspecify.annotations.Nullable;

/** The effects of the JDK's static methods on the collections and arrays that they are given. */
final class StaticCallEffects {

  /** So many elements of an array are looked at; no scenario needs more. */
  private static final int MOST_ELEMENTS = 1_000;

  /** The key under which instrumented code knows elements, too. */
  private static final String ELEMENT = "[].[]";

  /** The collection that a call in progress makes a view of. */
  private static final class Viewed {
    private @Nullable Object object;
  }

  private static final StateKey<ModelThread, Viewed> VIEWED = new StateKey<>(_ -> new Viewed());

  private StaticCallEffects() {}

  static void before(ModelThread caller, @Nullable Object[] args, CodeSite site) {
    if (site.owner().equals("System")) {
      copy(caller, args, site);
      return;
    }
    boolean isWrite = site.effect().changesArgument();
    for (int i = 0; i < args.length; i++) {
      use(caller, args[i], site, isWrite && i == 0);
    }
    if (site.owner().equals("CompletableFuture")) {
      TaskHandover.begin(caller, null, args);
    }
  }

  private static void use(
      ModelThread caller, @Nullable Object arg, CodeSite site, boolean isWrite) {
    if (arg == null) {
      return;
    }
    if (site.owner().equals("Collections") && site.member().startsWith("unmodifiable")) {
      caller.state(VIEWED).object = arg;
    } else if (arg.getClass().isArray() && site.owner().equals("Arrays")) {
      elements(caller, arg, 0, Array.getLength(arg), site, isWrite);
    } else if (LibraryObjects.sharing(arg) == ObjectSharing.PLAIN) {
      LibraryCallHooks.contents(caller, PartToWhole.of(caller).whole(arg), site, isWrite);
    }
  }

  /** An unmodifiable view: to use it is to use the collection that it was made of. */
  static void after(ModelThread caller, Object result, CodeSite site) {
    Object viewed = caller.state(VIEWED).object;
    caller.state(VIEWED).object = null;
    if (viewed != null && site.member().startsWith("unmodifiable")) {
      PartToWhole parts = PartToWhole.of(caller);
      parts.belongs(result, parts.whole(viewed));
    }
  }

  /** The parameters of {@link System#arraycopy}: from, at, to, at, how many. */
  private static void copy(ModelThread caller, @Nullable Object[] args, CodeSite site) {
    if (args.length == 5
        && args[1] instanceof Integer from
        && args[3] instanceof Integer to
        && args[4] instanceof Integer count) {
      elements(caller, args[0], from, from + count, site, false);
      elements(caller, args[2], to, to + count, site, true);
    }
  }

  private static void elements(
      ModelThread caller,
      @Nullable Object array,
      int from,
      int end,
      CodeSite site,
      boolean isWrite) {
    if (array == null || !array.getClass().isArray()) {
      return;
    }
    int last = Math.min(Math.min(end, Array.getLength(array)), from + MOST_ELEMENTS);
    for (int i = Math.max(0, from); i < last; i++) {
      SharedMemory.plain(caller, array, i, ELEMENT, site, isWrite);
    }
    if (from < last) {
      boolean changes = !site.looks();
      caller.tell(site, new ThreadAction.Call(array, site.member(), List.of(), changes));
    }
  }
}
