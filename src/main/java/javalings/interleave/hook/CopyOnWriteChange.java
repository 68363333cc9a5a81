package javalings.interleave.hook;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.model.ModelThread;
import javalings.interleave.race.MemoryCell;
import org.jspecify.annotations.Nullable;

/**
 * A change of a copy-on-write collection by a function of the program, which is called under the
 * lock of the collection. Others see the change when all of it is done.
 */
record CopyOnWriteChange(ModelThread caller, Collection<?> target, CodeSite site) {

  static <T> boolean removeIf(
      ModelThread caller, Collection<T> all, Predicate<? super T> test, CodeSite site) {
    return new CopyOnWriteChange(caller, all, site)
        .make(
            test,
            () -> all.stream().map(test::test).toList(),
            removed -> {
              var next = removed.iterator();
              return all.removeIf(_ -> next.next());
            });
  }

  static <T> void replaceAll(
      ModelThread caller, List<T> all, UnaryOperator<T> function, CodeSite site) {
    new CopyOnWriteChange(caller, all, site)
        .make(function, () -> all.stream().map(function).toList(), made -> put(all, made));
  }

  static <T> void sort(
      ModelThread caller, List<T> all, @Nullable Comparator<? super T> order, CodeSite site) {
    new CopyOnWriteChange(caller, all, site)
        .make(order, () -> all.stream().sorted(order).toList(), made -> put(all, made));
  }

  private static <T> boolean put(List<T> all, List<T> made) {
    var next = made.iterator();
    all.replaceAll(_ -> next.next());
    return true;
  }

  /** The step in which the collection becomes what the function has made of it. */
  private interface Effect<M> {
    boolean of(M made);
  }

  private <M> boolean make(@Nullable Object function, Supplier<M> work, Effect<M> effect) {
    MemoryCell cell = caller.cell(target, "");
    caller.step(cell, true);
    return CopyOnWriteLock.during(
        caller,
        target,
        site,
        () -> {
          caller.acquire(cell);
          caller.tell(
              site, new ThreadAction.Call(target, site.member(), Arrays.asList(function), true));
          Object[] before = target.toArray();
          M made = work.get();
          if (!isSame(before, target.toArray())) {
            throw new ConcurrentModificationException(); // the function has changed it itself
          }
          caller.step(cell, true);
          boolean changes = effect.of(made);
          caller.release(cell);
          return changes;
        });
  }

  @SuppressWarnings("ReferenceEquality") // it is about objects, not about values
  private static boolean isSame(Object[] some, Object[] others) {
    boolean isSame = some.length == others.length;
    for (int i = 0; isSame && i < some.length; i++) {
      isSame = some[i] == others[i];
    }
    return isSame;
  }
}
