package javalings.interleave.model.lock;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import javalings.interleave.event.CodeSite;
import javalings.interleave.model.ExecutionEnding;
import javalings.interleave.model.ModelThread;

/** Who holds which of the JDK's locks, for those who have to be told. */
public final class LockTable {

  private final IdentityHashMap<Object, ExecutionEnding.Hold> holds = new IdentityHashMap<>();
  private final IdentityHashMap<Object, List<ModelThread>> waiters = new IdentityHashMap<>();
  private final IdentityHashMap<Object, CodeSite> lost = new IdentityHashMap<>();
  private final IdentityHashMap<Object, Object> parents = new IdentityHashMap<>();

  void taken(Object lock, ModelThread thread, CodeSite site) {
    holds.putIfAbsent(lock, new ExecutionEnding.Hold(thread.name, site));
  }

  void returned(Object lock) {
    holds.remove(lock);
  }

  public Optional<ExecutionEnding.Hold> holder(Object lock) {
    return Optional.ofNullable(holds.get(lock));
  }

  /** A condition belongs to its lock, a read lock to its pair, an iterator to its collection. */
  @SuppressWarnings("ReferenceEquality")
  public // it is about objects, not about values
  void belongs(Object child, Object parent) {
    if (child != parent) {
      parents.put(child, parent);
    }
  }

  /** The lock of a condition. */
  Object owner(Object condition) {
    Object owner = parents.get(condition);
    if (owner == null) {
      throw new IllegalStateException("a condition of no lock that the explorer knows");
    }
    return owner;
  }

  List<ModelThread> waiters(Object condition) {
    return waiters.computeIfAbsent(condition, _ -> new ArrayList<>());
  }

  void lost(Object condition, CodeSite site) {
    lost.put(condition, site);
  }

  public Optional<CodeSite> lostSignal(Object condition) {
    return Optional.ofNullable(lost.get(condition));
  }

  public Object parent(Object child) {
    Object parent = parents.get(child);
    return parent == null ? child : parent(parent);
  }
}
