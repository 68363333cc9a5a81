package javalings.interleave.hook;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javalings.interleave.event.CodeSite;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.LibraryObjects;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.PartToWhole;
import javalings.interleave.race.MemoryCell;
import javalings.jdk.ObjectSharing;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the methods of collections that call a function for each element: a concurrent
 * collection is walked through element by element, and other threads may change it in between.
 */
public final class BulkCalls {

  private BulkCalls() {}

  private static boolean isConcurrent(Object target) {
    return LibraryObjects.sharing(target) == ObjectSharing.CONCURRENT;
  }

  public static <T> void forEach(Iterable<T> all, Consumer<? super T> action, int number) {
    ModelThread caller = CallingThread.get();
    CodeSite site = caller.site(number);
    if (isConcurrent(all)) {
      var walk = Walk.of(caller, PartToWhole.of(caller).whole(all), all::iterator, site);
      while (walk.hasNext()) {
        action.accept(walk.next());
      }
    } else {
      watched(caller, all, site, new Object[] {action}, () -> run(() -> all.forEach(action)));
    }
  }

  public static <T> boolean removeIf(Collection<T> all, Predicate<? super T> test, int number) {
    ModelThread caller = CallingThread.get();
    CodeSite site = caller.site(number);
    if (CopyOnWriteLock.isOf(all)) {
      return CopyOnWriteChange.removeIf(caller, all, test, site);
    }
    if (!isConcurrent(all)) {
      return Boolean.TRUE.equals(
          watched(caller, all, site, new Object[] {test}, () -> all.removeIf(test)));
    }
    var walk = Walk.of(caller, PartToWhole.of(caller).whole(all), all::iterator, site);
    boolean removes = false;
    while (walk.hasNext()) {
      if (test.test(walk.next())) {
        walk.remove();
        removes = true;
      }
    }
    return removes;
  }

  public static <T> void replaceAll(List<T> all, UnaryOperator<T> function, int number) {
    ModelThread caller = CallingThread.get();
    CodeSite site = caller.site(number);
    if (CopyOnWriteLock.isOf(all)) {
      CopyOnWriteChange.replaceAll(caller, all, function, site);
    } else {
      watched(
          caller, all, site, new Object[] {function}, () -> run(() -> all.replaceAll(function)));
    }
  }

  public static <T> void sort(List<T> all, @Nullable Comparator<? super T> order, int number) {
    ModelThread caller = CallingThread.get();
    CodeSite site = caller.site(number);
    if (CopyOnWriteLock.isOf(all)) {
      CopyOnWriteChange.sort(caller, all, order, site);
    } else {
      watched(caller, all, site, new Object[] {order}, () -> run(() -> all.sort(order)));
    }
  }

  public static <K, V> void forEach(
      Map<K, V> map, BiConsumer<? super K, ? super V> action, int number) {
    ModelThread caller = CallingThread.get();
    CodeSite site = caller.site(number);
    if (isOfKeys(map)) {
      var walk = Walk.of(caller, map, map.entrySet()::iterator, site);
      while (walk.hasNext()) {
        Map.Entry<K, V> entry = walk.next();
        action.accept(entry.getKey(), entry.getValue());
      }
    } else {
      watched(caller, map, site, new Object[] {action}, () -> run(() -> map.forEach(action)));
    }
  }

  public static <K, V> void forEach(
      ConcurrentHashMap<K, V> map,
      long threshold,
      BiConsumer<? super K, ? super V> action,
      int site) {
    forEach(map, action, site);
  }

  public static <K, V> void replaceAll(
      Map<K, V> map, BiFunction<? super K, ? super V, ? extends V> function, int number) {
    ModelThread caller = CallingThread.get();
    CodeSite site = caller.site(number);
    if (isOfKeys(map) && map instanceof ConcurrentMap<K, V> concurrent) {
      var walk = Walk.of(caller, map, map.entrySet()::iterator, site);
      while (walk.hasNext()) {
        replace(caller, concurrent, walk.next().getKey(), function);
      }
    } else {
      watched(
          caller, map, site, new Object[] {function}, () -> run(() -> map.replaceAll(function)));
    }
  }

  private static <K, V> void replace(
      ModelThread caller,
      ConcurrentMap<K, V> map,
      K key,
      BiFunction<? super K, ? super V, ? extends V> function) {
    MemoryCell cell = caller.cell(map, "");
    V old = map.get(key);
    while (old != null) {
      V made = function.apply(key, old);
      caller.step(cell, true);
      caller.acquire(cell);
      if (map.replace(key, old, made)) {
        caller.release(cell);
        caller.release(ObjectOrder.place(caller, map, key));
        return;
      }
      old = map.get(key);
    }
  }

  private static boolean isOfKeys(Map<?, ?> map) {
    return map instanceof ConcurrentHashMap<?, ?> || map instanceof ConcurrentSkipListMap<?, ?>;
  }

  private static boolean run(Runnable act) {
    act.run();
    return true;
  }

  private static <T> @Nullable T watched(
      ModelThread caller,
      Object target,
      CodeSite site,
      @Nullable Object[] args,
      Supplier<T> original) {
    LibraryCallHooks.before(caller, target, args, site);
    T result;
    try {
      result = original.get();
    } catch (Throwable thrown) {
      Hooks.failedCall(target);
      throw thrown;
    }
    LibraryCallHooks.after(caller, null, target, site);
    return result;
  }

  /** A walk through a concurrent collection, a step for each element. */
  private record Walk<T>(ModelThread caller, Object whole, Iterator<T> elements, CodeSite site) {

    /**
     * The iterator sees what is there when it is made, or a part of that: others may come first.
     */
    static <T> Walk<T> of(
        ModelThread caller, Object whole, Supplier<Iterator<T>> elements, CodeSite site) {
      MemoryCell cell = caller.cell(whole, "");
      caller.step(cell, false);
      caller.acquire(cell);
      return new Walk<>(caller, whole, elements.get(), site);
    }

    boolean hasNext() {
      MemoryCell cell = caller.cell(whole, "");
      caller.step(cell, false);
      caller.acquire(cell);
      caller.tell(site, "walks through", whole);
      return elements.hasNext();
    }

    T next() {
      return elements.next();
    }

    void remove() {
      MemoryCell cell = caller.cell(whole, "");
      caller.step(cell, true);
      caller.acquire(cell);
      elements.remove();
      caller.release(cell);
    }
  }
}
