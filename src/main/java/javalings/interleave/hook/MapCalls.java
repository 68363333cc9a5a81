package javalings.interleave.hook;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.event.ThreadEvent;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the methods of maps that call a function: in a concurrent hash map, others who change
 * the same bin wait meanwhile; in a skip list, the function is called again if another thread was
 * first.
 */
public final class MapCalls {

  private MapCalls() {}

  /** The change of one value, by what the key has now. */
  private interface Change<V> {
    @Nullable V of(@Nullable V old);
  }

  public static <K, V> @Nullable V computeIfAbsent(
      Map<K, V> map, K key, Function<? super K, ? extends V> function, int site) {
    return change(
        map,
        key,
        site,
        new Object[] {key, function},
        true,
        old -> old == null ? function.apply(key) : old,
        () -> map.computeIfAbsent(key, function));
  }

  public static <K, V> @Nullable V computeIfPresent(
      Map<K, V> map, K key, BiFunction<? super K, ? super V, ? extends V> function, int site) {
    return change(
        map,
        key,
        site,
        new Object[] {key, function},
        false,
        old -> old == null ? null : function.apply(key, old),
        () -> map.computeIfPresent(key, function));
  }

  public static <K, V> @Nullable V compute(
      Map<K, V> map, K key, BiFunction<? super K, ? super V, ? extends V> function, int site) {
    return change(
        map,
        key,
        site,
        new Object[] {key, function},
        false,
        old -> function.apply(key, old),
        () -> map.compute(key, function));
  }

  public static <K, V> @Nullable V merge(
      Map<K, V> map,
      K key,
      V value,
      BiFunction<? super V, ? super V, ? extends V> function,
      int site) {
    return change(
        map,
        key,
        site,
        new Object[] {key, value, function},
        false,
        old -> old == null ? value : function.apply(old, value),
        () -> map.merge(key, value, function));
  }

  private static <K, V> @Nullable V change(
      Map<K, V> map,
      K key,
      int number,
      @Nullable Object[] args,
      boolean keepsWhatIsThere,
      Change<V> change,
      Supplier<@Nullable V> original) {
    ModelThread caller = CallingThread.get();
    CodeSite site = caller.site(number);
    boolean isNull = Arrays.stream(args).anyMatch(Objects::isNull);
    if (!isNull && map instanceof ConcurrentHashMap<K, V> bins) {
      return inBin(caller, bins, key, site, args, keepsWhatIsThere, change);
    }
    if (!isNull && map instanceof ConcurrentSkipListMap<K, V> list) {
      return again(caller, list, key, site, args, keepsWhatIsThere, change);
    }
    return watched(caller, map, site, args, original);
  }

  /** As any other call of a library's object. */
  private static <V> @Nullable V watched(
      ModelThread caller,
      Map<?, V> map,
      CodeSite site,
      @Nullable Object[] args,
      Supplier<@Nullable V> original) {
    LibraryCallHooks.before(caller, map, args, site);
    V result;
    try {
      result = original.get();
    } catch (Throwable thrown) {
      Hooks.failedCall(map);
      throw thrown;
    }
    LibraryCallHooks.after(caller, result, map, site);
    return result;
  }

  @SuppressWarnings("ReferenceEquality") // the very value that was there need not be put again
  private static <K, V> @Nullable V inBin(
      ModelThread caller,
      ConcurrentHashMap<K, V> map,
      K key,
      CodeSite site,
      @Nullable Object[] args,
      boolean keepsWhatIsThere,
      Change<V> change) {
    ObjectOrder order = ObjectOrder.of(caller, map, args, site);
    ThreadEvent event =
        caller.tell(site, new ThreadAction.Call(map, site.member(), Arrays.asList(args), true));
    if (keepsWhatIsThere) {
      order.begin(caller);
      V known = map.get(key);
      if (known != null) {
        return told(event, known);
      }
    }
    Object bin = MapBins.of(caller).enter(caller, map, key, site);
    try {
      caller.acquire(order.place());
      V old = map.get(key);
      V made = change.of(old);
      if (made == null) {
        map.remove(key);
      } else if (made != old) {
        map.put(key, made);
      }
      order.release(caller);
      return told(event, made);
    } finally {
      MapBins.of(caller).leave(caller, map, bin);
    }
  }

  private static <V> @Nullable V told(@Nullable ThreadEvent event, @Nullable V result) {
    if (event != null) {
      event.result(result);
    }
    return result;
  }

  private static <K, V> @Nullable V again(
      ModelThread caller,
      ConcurrentMap<K, V> map,
      K key,
      CodeSite site,
      @Nullable Object[] args,
      boolean keepsWhatIsThere,
      Change<V> change) {
    ObjectOrder order = ObjectOrder.of(caller, map, args, site);
    ThreadEvent event =
        caller.tell(site, new ThreadAction.Call(map, site.member(), Arrays.asList(args), true));
    while (true) {
      order.begin(caller);
      V old = map.get(key);
      if (keepsWhatIsThere && old != null) {
        return told(event, old);
      }
      int before = caller.calls();
      V made = change.of(old);
      if (caller.calls() != before) {
        order.begin(caller); // what the function does may come between
      }
      if (swaps(map, key, old, made)) {
        order.release(caller);
        return told(event, made);
      }
      if (keepsWhatIsThere) {
        return told(event, map.get(key));
      }
    }
  }

  private static <K, V> boolean swaps(
      ConcurrentMap<K, V> map, K key, @Nullable V old, @Nullable V made) {
    if (old == null) {
      return made == null || map.putIfAbsent(key, made) == null;
    }
    return made == null ? map.remove(key, old) : map.replace(key, old, made);
  }
}
