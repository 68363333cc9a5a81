package javalings.interleave.hook;

import java.lang.reflect.Array;
import java.util.List;
import java.util.regex.Pattern;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.model.LibraryObjects;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.PartToWhole;
import javalings.interleave.model.StateKey;
import javalings.interleave.model.future.TaskHandover;
import javalings.jdk.ObjectSharing;
import org.jspecify.annotations.Nullable;

/** The effects of the JDK's static methods on the collections and arrays that they are given. */
final class StaticCallEffects {

  /** The collection that a call in progress makes a view of. */
  private static final class Viewed {
    private @Nullable Object object;
  }

  /** Methods whose result looks into their first argument. */
  private static final Pattern VIEWS =
      Pattern.compile(
          "(?:unmodifiable|synchronized|checked)\\w+|asList|wrap|asLifoQueue|newSetFromMap|of|stream"
              + "|enumeration|spliterator");

  private static final StateKey<ModelThread, Viewed> VIEWED = new StateKey<>(_ -> new Viewed());

  private StaticCallEffects() {}

  static void before(ModelThread caller, @Nullable Object[] args, CodeSite site) {
    if (site.owner().equals("System")) {
      copy(caller, args, site);
      return;
    }
    if (args.length > 0 && args[0] != null) {
      first(caller, args[0], site);
    }
    if (site.owner().equals("CompletableFuture")) {
      TaskHandover.begin(caller, null, args, site.member());
    }
  }

  private static void first(ModelThread caller, Object arg, CodeSite site) {
    boolean isWrite = site.effect().changesArgument();
    if (VIEWS.matcher(site.member()).matches()) {
      caller.state(VIEWED).object = arg;
    } else if (!isWrite) {
      return;
    } else if (arg.getClass().isArray()) {
      elements(caller, arg, 0, Array.getLength(arg), site, true);
    } else if (LibraryObjects.sharing(arg) == ObjectSharing.PLAIN) {
      Contents.access(caller, PartToWhole.of(caller).whole(arg), site, true);
    }
  }

  /** A view: to use it is to use what it was made of. */
  static void after(ModelThread caller, Object result, CodeSite site) {
    Object viewed = caller.state(VIEWED).object;
    caller.state(VIEWED).object = null;
    if (viewed == null || !isView(result, viewed)) {
      return;
    }
    PartToWhole parts = PartToWhole.of(caller);
    if (site.member().startsWith("synchronized")) {
      Contents.wraps(caller, result, parts.whole(viewed));
    } else {
      parts.belongs(result, parts.whole(viewed));
    }
  }

  private static boolean isView(Object result, Object viewed) {
    boolean isSource =
        viewed.getClass().isArray() || LibraryObjects.sharing(viewed) != ObjectSharing.NONE;
    return isSource && LibraryObjects.sharing(result) != ObjectSharing.NONE;
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
    if (ArrayElements.some(caller, array, from, end, site, isWrite)) {
      boolean changes = !site.looks();
      caller.tell(site, new ThreadAction.Call(array, site.member(), List.of(), changes));
    }
  }
}
