package javalings.interleave.hook;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.NamedThread;
import javalings.interleave.event.WaitKind;
import javalings.interleave.model.Execution;
import javalings.interleave.model.ExecutionEnding;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.StateKey;
import javalings.interleave.model.Wait;
import javalings.interleave.model.WaitExplanation;
import org.jspecify.annotations.Nullable;

/**
 * The bins of concurrent hash maps in which a function is being called: who changes a key of the
 * same bin waits until that is over. The number of bins is that of a map of its size made without a
 * capacity.
 */
final class MapBins implements WaitExplanation {

  private static final StateKey<Execution, MapBins> KEY = new StateKey<>(_ -> new MapBins());

  private static final Set<String> CHANGES =
      Set.of("put", "putIfAbsent", "remove", "replace", "clear", "add");

  /** A bin while a function is called. */
  private record Taken(ModelThread owner, CodeSite site, boolean isEmpty) {}

  private final IdentityHashMap<Object, Map<Object, Taken>> taken = new IdentityHashMap<>();

  /** The bin that a thread waits for, or has waited for. */
  private final Map<NamedThread, Object> wanted = new HashMap<>();

  private MapBins() {}

  static MapBins of(ModelThread caller) {
    return caller.execution().state(KEY);
  }

  private Map<Object, Taken> of(Object map) {
    return taken.computeIfAbsent(map, _ -> new HashMap<>());
  }

  /** A key whose hash is its identity is alone in its bin, so that each run is the same. */
  private static Object bin(ModelThread caller, Map<?, ?> map, Object key) {
    caller.enterAtomic();
    try {
      int hash = key.hashCode();
      boolean isOfIdentity = hash == System.identityHashCode(key);
      return isOfIdentity ? key : Integer.valueOf((hash ^ (hash >>> 16)) & (bins(map) - 1));
    } finally {
      caller.leaveAtomic();
    }
  }

  private static int bins(Map<?, ?> map) {
    int bins = 16;
    while (map.size() >= bins - bins / 4) {
      bins *= 2;
    }
    return bins;
  }

  /** Waits for a function that another thread has running in the bin of what is changed. */
  static void awaitFree(ModelThread caller, Object target, @Nullable Object[] args, CodeSite site) {
    if (target instanceof ConcurrentHashMap<?, ?> map
        && args.length > 0
        && args[0] != null
        && CHANGES.contains(site.member())) {
      of(caller).awaitFree(caller, map, bin(caller, map, args[0]), site);
    }
  }

  private void awaitFree(ModelThread caller, Map<?, ?> map, Object bin, CodeSite site) {
    Map<Object, Taken> bins = of(map);
    Taken now = bins.get(bin);
    if (now == null) {
      return;
    }
    if (now.owner == caller) {
      recursive(now);
      return;
    }
    awaitFree(caller, map, bins, bin, site);
  }

  private void awaitFree(
      ModelThread caller, Map<?, ?> map, Map<Object, Taken> bins, Object bin, CodeSite site) {
    wanted.put(caller, bin);
    Wait wait = Wait.until(WaitKind.COMPUTES, map, site, () -> bins.get(bin) == null);
    caller.await(wait.uninterruptibly(), caller.cell(map, ""));
  }

  /** As the JDK's map, which notices it where the bin was empty. */
  private static void recursive(Taken bin) {
    if (bin.isEmpty) {
      throw new IllegalStateException("Recursive update");
    }
  }

  /** Takes the bin of a key for a function; returns what {@link #leave} takes. */
  Object enter(ModelThread caller, Map<?, ?> map, Object key, CodeSite site) {
    Object bin = bin(caller, map, key);
    Map<Object, Taken> bins = of(map);
    Taken now = bins.get(bin);
    if (now != null && now.owner == caller) {
      throw new IllegalStateException("Recursive update");
    }
    awaitFree(caller, map, bins, bin, site);
    bins.put(bin, new Taken(caller, site, !map.containsKey(key)));
    return bin;
  }

  void leave(ModelThread caller, Map<?, ?> map, Object bin) {
    of(map).remove(bin);
    caller.touch(caller.cell(map, ""), true);
  }

  @Override
  public Optional<ExecutionEnding.Hold> holder(NamedThread waiter, Object target) {
    return Optional.ofNullable(wanted.get(waiter))
        .map(taken.getOrDefault(target, Map.of())::get)
        .map(it -> new ExecutionEnding.Hold(it.owner, it.site));
  }

  @Override
  public Optional<CodeSite> lostSignal(Object target) {
    return Optional.empty();
  }
}
