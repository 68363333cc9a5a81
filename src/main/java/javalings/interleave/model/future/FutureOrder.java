package javalings.interleave.model.future;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javalings.interleave.model.Execution;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.StateKey;

/** Which futures come after which: a thread that sees one complete comes after all of those. */
public final class FutureOrder {

  private static final StateKey<Execution, FutureOrder> KEY =
      new StateKey<>(_ -> new FutureOrder());

  private final IdentityHashMap<Object, List<Object>> sources = new IdentityHashMap<>();
  private final IdentityHashMap<Object, List<Object>> firsts = new IdentityHashMap<>();
  private final IdentityHashMap<Object, List<Object>> lasts = new IdentityHashMap<>();

  private FutureOrder() {}

  public static FutureOrder of(ModelThread caller) {
    return caller.execution().state(KEY);
  }

  @SuppressWarnings("ReferenceEquality") // it is about objects, not about values
  void comesAfter(Object future, Object source) {
    if (future != source) {
      sources.computeIfAbsent(future, _ -> new ArrayList<>()).add(source);
    }
  }

  /** A future that the first of several completes. */
  void mayComplete(Object source, Object future) {
    firsts.computeIfAbsent(source, _ -> new ArrayList<>()).add(future);
  }

  /** A future that the last of several completes, whichever that is. */
  void mayCompleteLast(Object source, Object future) {
    lasts.computeIfAbsent(source, _ -> new ArrayList<>()).add(future);
  }

  /** Completing one of several matters to what the first, or the last, of them completes. */
  public void completes(ModelThread caller, Object source) {
    for (Object future : lasts.getOrDefault(source, List.of())) {
      caller.touchAdding(caller.cell(future));
      completes(caller, future);
    }
    for (Object future : firsts.getOrDefault(source, List.of())) {
      caller.touch(caller.cell(future), true);
      completes(caller, future);
    }
  }

  public void acquire(ModelThread caller, Object future) {
    acquire(caller, future, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private void acquire(ModelThread caller, Object future, Set<Object> seen) {
    if (seen.add(future)) {
      caller.acquire(future);
      sources.getOrDefault(future, List.of()).forEach(source -> acquire(caller, source, seen));
    }
  }
}
