package javalings.interleave.hook;

import java.lang.reflect.Array;
import java.util.Set;
import javalings.interleave.event.CodeSite;
import javalings.interleave.model.LibraryObjectKind;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.SharedMemory;
import javalings.interleave.model.future.TaskHandover;
import org.jspecify.annotations.Nullable;

/** What the JDK's static methods do to the collections and arrays that they are given. */
final class StaticCalls {

  private static final Set<String> WRITES =
      Set.of("sort", "shuffle", "reverse", "addAll", "swap", "fill", "rotate", "setAll");

  /** So many elements of an array are looked at; beyond them nobody makes a scenario. */
  private static final int MOST_ELEMENTS = 1_000;

  /** The key under which woven code knows elements, too. */
  private static final String ELEMENT = "[].[]";

  private StaticCalls() {}

  static void before(ModelThread thread, @Nullable Object[] args, CodeSite site) {
    if (site.owner().equals("System")) {
      copy(thread, args, site);
      return;
    }
    boolean isWrite = WRITES.contains(site.member());
    for (int i = 0; i < args.length; i++) {
      use(thread, args[i], site, isWrite && i == 0);
    }
    if (site.owner().equals("CompletableFuture")) {
      TaskHandover.begin(thread, null, args);
    }
  }

  private static void use(
      ModelThread thread, @Nullable Object arg, CodeSite site, boolean isWrite) {
    if (arg == null) {
      return;
    }
    if (site.owner().equals("Collections") && site.member().startsWith("unmodifiable")) {
      thread.viewed = arg;
    } else if (arg.getClass().isArray() && site.owner().equals("Arrays")) {
      elements(thread, arg, 0, Array.getLength(arg), site, isWrite);
    } else if (LibraryObjectKind.of(arg) == LibraryObjectKind.PLAIN) {
      WatchedCalls.contents(thread, thread.execution.lockTable.parent(arg), site, isWrite);
    }
  }

  /** A view that only shows: who uses it uses what it was made of. */
  static void after(ModelThread thread, Object result, CodeSite site) {
    Object viewed = thread.viewed;
    thread.viewed = null;
    if (viewed != null && site.member().startsWith("unmodifiable")) {
      thread.execution.lockTable.belongs(result, thread.execution.lockTable.parent(viewed));
    }
  }

  /** The parameters of {@link System#arraycopy}: from, at, to, at, how many. */
  private static void copy(ModelThread thread, @Nullable Object[] args, CodeSite site) {
    if (args.length == 5
        && args[1] instanceof Integer from
        && args[3] instanceof Integer to
        && args[4] instanceof Integer count) {
      elements(thread, args[0], from, from + count, site, false);
      elements(thread, args[2], to, to + count, site, true);
    }
  }

  private static void elements(
      ModelThread thread,
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
      SharedMemory.plain(thread, array, i, ELEMENT, site, isWrite);
    }
    if (from < last) {
      thread.tell(site, "calls {}." + site.member() + "()", array);
    }
  }
}
