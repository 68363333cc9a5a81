package javalings.interleave.model.future;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javalings.interleave.model.ModelThread;

/** Which futures come after which: whoever sees one complete comes after all of those. */
public final class FutureOrder {

  private final IdentityHashMap<Object, List<Object>> sources = new IdentityHashMap<>();

  @SuppressWarnings("ReferenceEquality") // it is about objects, not about values
  void comesAfter(Object future, Object source) {
    if (future != source) {
      sources.computeIfAbsent(future, _ -> new ArrayList<>()).add(source);
    }
  }

  public void acquire(ModelThread thread, Object future) {
    acquire(thread, future, java.util.Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private void acquire(ModelThread thread, Object future, Set<Object> seen) {
    if (seen.add(future)) {
      thread.acquire(future);
      sources.getOrDefault(future, List.of()).forEach(source -> acquire(thread, source, seen));
    }
  }
}
