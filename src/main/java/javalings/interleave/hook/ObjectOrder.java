package javalings.interleave.hook;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import javalings.interleave.event.CodeSite;
import javalings.interleave.model.ModelThread;
import javalings.interleave.race.MemoryCell;
import javalings.jdk.MemoryOrder;
import org.jspecify.annotations.Nullable;

/**
 * The order that a call on a concurrent object gives to memory. Maps order the accesses to one key;
 * what looks at all of them comes after all.
 *
 * @param all the cell of the whole object
 * @param place the cell of the key that the call is about; that of the whole object, if of none
 */
record ObjectOrder(MemoryCell all, MemoryCell place, MemoryOrder order, boolean isAbsent) {

  /** A key of a map, as the member of the map that it is. */
  record Key(Object key) {}

  private static final Set<String> OF_ONE_KEY =
      Set.of(
          "get",
          "getOrDefault",
          "containsKey",
          "contains",
          "put",
          "putIfAbsent",
          "remove",
          "replace",
          "add",
          "computeIfAbsent",
          "computeIfPresent",
          "compute",
          "merge");

  static ObjectOrder of(ModelThread caller, Object target, @Nullable Object[] args, CodeSite site) {
    MemoryCell all = caller.cell(target, "");
    Object key = args.length > 0 && isKeyed(target, site.member()) ? args[0] : null;
    MemoryCell place = key == null ? all : place(caller, target, key);
    return new ObjectOrder(all, place, site.effect().order(), site.member().equals("putIfAbsent"));
  }

  /** Its methods hash and compare keys with code of the program, which is no step of its own. */
  static MemoryCell place(ModelThread caller, Object map, Object key) {
    caller.enterAtomic();
    try {
      return caller.cell(map, new Key(key));
    } finally {
      caller.leaveAtomic();
    }
  }

  private static boolean isKeyed(Object target, String method) {
    boolean isMap =
        target instanceof ConcurrentHashMap<?, ?>
            || target instanceof ConcurrentSkipListMap<?, ?>
            || target instanceof ConcurrentSkipListSet<?>;
    return isMap && OF_ONE_KEY.contains(method);
  }

  void begin(ModelThread caller) {
    if (order == MemoryOrder.ADDS) {
      caller.stepAdding(all);
      return;
    }
    caller.step(all, order != MemoryOrder.ACQUIRES);
    if (order.acquires()) {
      caller.acquire(place);
    }
  }

  /** A call that was refused has changed nothing, and comes after those that kept it out. */
  @SuppressWarnings("ReferenceEquality")
  void end(ModelThread caller, @Nullable Object result) {
    boolean isRefused = result == Boolean.FALSE || (isAbsent && result != null);
    if (order.acquires() || isRefused) {
      caller.acquire(place);
    }
    if (order.releases() && !isRefused) {
      release(caller);
    }
  }

  void release(ModelThread caller) {
    for (MemoryCell cell : place == all ? List.of(all) : List.of(all, place)) {
      caller.release(cell);
    }
  }
}
