package javalings.interleave.hook;

import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Supplier;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.NamedThread;
import javalings.interleave.event.WaitKind;
import javalings.interleave.model.Execution;
import javalings.interleave.model.ExecutionEnding;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.StateKey;
import javalings.interleave.model.Wait;
import javalings.interleave.model.WaitExplanation;

/**
 * The locks of copy-on-write collections while they call a function: who changes such a collection
 * waits until that is over, and who looks sees it as it was.
 */
final class CopyOnWriteLock implements WaitExplanation {

  private static final StateKey<Execution, CopyOnWriteLock> KEY =
      new StateKey<>(_ -> new CopyOnWriteLock());

  /** A collection while it calls a function. */
  private record Taken(ModelThread owner, CodeSite site) {}

  private final IdentityHashMap<Object, Taken> taken = new IdentityHashMap<>();

  private CopyOnWriteLock() {}

  private static CopyOnWriteLock of(ModelThread caller) {
    return caller.execution().state(KEY);
  }

  static boolean isOf(Object target) {
    return target instanceof CopyOnWriteArrayList<?> || target instanceof CopyOnWriteArraySet<?>;
  }

  /** Waits for a function of another thread before the collection is changed. */
  static void awaitFree(ModelThread caller, Object target, CodeSite site) {
    if (isOf(target) && !site.looks()) {
      of(caller).await(caller, target, site);
    }
  }

  private void await(ModelThread caller, Object target, CodeSite site) {
    if (taken.containsKey(target) && taken.get(target).owner != caller) {
      Wait end = Wait.until(WaitKind.COMPUTES, target, site, () -> !taken.containsKey(target));
      caller.await(end.uninterruptibly(), caller.cell(target, ""));
    }
  }

  /** Holds the lock of the collection during the work. */
  static <T> T during(ModelThread caller, Object target, CodeSite site, Supplier<T> work) {
    CopyOnWriteLock all = of(caller);
    all.await(caller, target, site);
    boolean isFirst = all.taken.putIfAbsent(target, new Taken(caller, site)) == null;
    try {
      return work.get();
    } finally {
      if (isFirst) {
        all.taken.remove(target);
        caller.touch(caller.cell(target, ""), true);
      }
    }
  }

  @Override
  public Optional<ExecutionEnding.Hold> holder(NamedThread waiter, Object target) {
    return Optional.ofNullable(taken.get(target))
        .map(it -> new ExecutionEnding.Hold(it.owner, it.site));
  }

  @Override
  public Optional<CodeSite> lostSignal(Object target) {
    return Optional.empty();
  }
}
