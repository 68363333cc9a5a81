package javalings.interleave.model.lock;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.NamedThread;
import javalings.interleave.model.Execution;
import javalings.interleave.model.ExecutionEnding;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.StateKey;
import javalings.interleave.model.WaitExplanation;

/** Which thread holds which of the JDK's locks, and which threads wait for its conditions. */
final class LockTable implements WaitExplanation {

  private static final StateKey<Execution, LockTable> KEY = new StateKey<>(_ -> new LockTable());

  private final IdentityHashMap<Object, ExecutionEnding.Hold> holds = new IdentityHashMap<>();
  private final IdentityHashMap<Object, List<ModelThread>> waiters = new IdentityHashMap<>();
  private final IdentityHashMap<Object, CodeSite> lost = new IdentityHashMap<>();

  static LockTable of(ModelThread caller) {
    return caller.execution().state(KEY);
  }

  void taken(Object lock, ModelThread caller, CodeSite site) {
    holds.putIfAbsent(lock, new ExecutionEnding.Hold(caller, site));
  }

  void returned(Object lock) {
    holds.remove(lock);
  }

  @Override
  public Optional<ExecutionEnding.Hold> holder(NamedThread waiter, Object lock) {
    return Optional.ofNullable(holds.get(lock));
  }

  List<ModelThread> waiters(Object condition) {
    return waiters.computeIfAbsent(condition, _ -> new ArrayList<>());
  }

  void lost(Object condition, CodeSite site) {
    lost.put(condition, site);
  }

  @Override
  public Optional<CodeSite> lostSignal(Object condition) {
    return Optional.ofNullable(lost.get(condition));
  }
}
