package javalings.interleave.hook;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BinaryOperator;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.event.ThreadEvent;
import javalings.interleave.model.AccessMode;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.WeakMemory;
import javalings.interleave.race.MemoryCell;
import javalings.jdk.MemoryOrder;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the updates of atomics by a function: the value is read, the function called, and the
 * result put in if the value is still the one that was read. If not, the function is called again.
 */
public final class AtomicUpdateCalls {

  private interface Swap<T extends @Nullable Object> {
    boolean from(T expected, T value);
  }

  /**
   * An atomic variable.
   *
   * @param target the atomic, or the array of them
   * @param member the index in an array, else empty
   */
  private record Variable<T extends @Nullable Object>(
      Object target, Object member, Supplier<T> read, Swap<T> swap) {}

  private AtomicUpdateCalls() {}

  /** Returns the value before and the one after. */
  private static <T extends @Nullable Object> List<T> update(
      Variable<T> variable, UnaryOperator<T> function, int number) {
    ModelThread caller = CallingThread.get();
    CodeSite site = caller.site(number);
    MemoryCell cell = caller.cell(variable.target, variable.member);
    if (site.effect().order() == MemoryOrder.ADDS && WeakMemory.of(caller) == null) {
      return add(variable, function, caller, cell, site);
    }
    while (true) {
      caller.step(cell, false);
      AccessMode.VOLATILE.read(caller, cell);
      T old = variable.read.get();
      int before = caller.calls();
      T made = function.apply(old);
      if (caller.calls() != before) {
        caller.step(cell, true); // what the function does may come between
        AccessMode.VOLATILE.read(caller, cell);
      } else {
        caller.touch(cell, true);
      }
      if (variable.swap.from(old, made)) {
        AccessMode.VOLATILE.updateValue(caller, cell, made, () -> old);
        told(caller, variable, site, made);
        return Arrays.asList(old, made);
      }
    }
  }

  /** The function adds, and nobody looks at the result: it comes to the same in any order. */
  private static <T extends @Nullable Object> List<T> add(
      Variable<T> variable,
      UnaryOperator<T> function,
      ModelThread caller,
      MemoryCell cell,
      CodeSite site) {
    caller.stepAdding(cell);
    T old = variable.read.get();
    T made = function.apply(old);
    variable.swap.from(old, made);
    AccessMode.VOLATILE.updateValue(caller, cell, made, () -> old);
    told(caller, variable, site, made);
    return Arrays.asList(old, made);
  }

  private static void told(
      ModelThread caller, Variable<?> variable, CodeSite site, @Nullable Object made) {
    var call = new ThreadAction.Call(variable.target, site.member(), List.of(), true);
    ThreadEvent event = caller.tell(site, call);
    if (event != null) {
      event.result(made);
    }
  }

  private static Variable<Integer> of(AtomicInteger it) {
    return new Variable<>(it, "", it::get, it::compareAndSet);
  }

  private static Variable<Long> of(AtomicLong it) {
    return new Variable<>(it, "", it::get, it::compareAndSet);
  }

  private static <T extends @Nullable Object> Variable<T> of(AtomicReference<T> it) {
    return new Variable<>(it, "", it::get, it::compareAndSet);
  }

  private static Variable<Integer> of(AtomicIntegerArray it, int i) {
    return new Variable<>(it, i, () -> it.get(i), (from, to) -> it.compareAndSet(i, from, to));
  }

  private static Variable<Long> of(AtomicLongArray it, int i) {
    return new Variable<>(it, i, () -> it.get(i), (from, to) -> it.compareAndSet(i, from, to));
  }

  private static <T extends @Nullable Object> Variable<T> of(AtomicReferenceArray<T> it, int i) {
    return new Variable<>(it, i, () -> it.get(i), (from, to) -> it.compareAndSet(i, from, to));
  }

  public static int updateAndGet(AtomicInteger it, IntUnaryOperator f, int site) {
    return update(of(it), f::applyAsInt, site).get(1);
  }

  public static int getAndUpdate(AtomicInteger it, IntUnaryOperator f, int site) {
    return update(of(it), f::applyAsInt, site).get(0);
  }

  public static int accumulateAndGet(AtomicInteger it, int with, IntBinaryOperator f, int site) {
    return update(of(it), x -> f.applyAsInt(x, with), site).get(1);
  }

  public static int getAndAccumulate(AtomicInteger it, int with, IntBinaryOperator f, int site) {
    return update(of(it), x -> f.applyAsInt(x, with), site).get(0);
  }

  public static int updateAndGet(AtomicIntegerArray it, int i, IntUnaryOperator f, int site) {
    return update(of(it, i), f::applyAsInt, site).get(1);
  }

  public static int getAndUpdate(AtomicIntegerArray it, int i, IntUnaryOperator f, int site) {
    return update(of(it, i), f::applyAsInt, site).get(0);
  }

  public static int accumulateAndGet(
      AtomicIntegerArray it, int i, int with, IntBinaryOperator f, int site) {
    return update(of(it, i), x -> f.applyAsInt(x, with), site).get(1);
  }

  public static int getAndAccumulate(
      AtomicIntegerArray it, int i, int with, IntBinaryOperator f, int site) {
    return update(of(it, i), x -> f.applyAsInt(x, with), site).get(0);
  }

  public static long updateAndGet(AtomicLong it, LongUnaryOperator f, int site) {
    return update(of(it), f::applyAsLong, site).get(1);
  }

  public static long getAndUpdate(AtomicLong it, LongUnaryOperator f, int site) {
    return update(of(it), f::applyAsLong, site).get(0);
  }

  public static long accumulateAndGet(AtomicLong it, long with, LongBinaryOperator f, int site) {
    return update(of(it), x -> f.applyAsLong(x, with), site).get(1);
  }

  public static long getAndAccumulate(AtomicLong it, long with, LongBinaryOperator f, int site) {
    return update(of(it), x -> f.applyAsLong(x, with), site).get(0);
  }

  public static long updateAndGet(AtomicLongArray it, int i, LongUnaryOperator f, int site) {
    return update(of(it, i), f::applyAsLong, site).get(1);
  }

  public static long getAndUpdate(AtomicLongArray it, int i, LongUnaryOperator f, int site) {
    return update(of(it, i), f::applyAsLong, site).get(0);
  }

  public static long accumulateAndGet(
      AtomicLongArray it, int i, long with, LongBinaryOperator f, int site) {
    return update(of(it, i), x -> f.applyAsLong(x, with), site).get(1);
  }

  public static long getAndAccumulate(
      AtomicLongArray it, int i, long with, LongBinaryOperator f, int site) {
    return update(of(it, i), x -> f.applyAsLong(x, with), site).get(0);
  }

  public static <T extends @Nullable Object> T updateAndGet(
      AtomicReference<T> it, UnaryOperator<T> f, int site) {
    return update(of(it), f::apply, site).get(1);
  }

  public static <T extends @Nullable Object> T getAndUpdate(
      AtomicReference<T> it, UnaryOperator<T> f, int site) {
    return update(of(it), f::apply, site).get(0);
  }

  public static <T extends @Nullable Object> T accumulateAndGet(
      AtomicReference<T> it, T with, BinaryOperator<T> f, int site) {
    return update(of(it), x -> f.apply(x, with), site).get(1);
  }

  public static <T extends @Nullable Object> T getAndAccumulate(
      AtomicReference<T> it, T with, BinaryOperator<T> f, int site) {
    return update(of(it), x -> f.apply(x, with), site).get(0);
  }

  public static <T extends @Nullable Object> T updateAndGet(
      AtomicReferenceArray<T> it, int i, UnaryOperator<T> f, int site) {
    return update(of(it, i), f::apply, site).get(1);
  }

  public static <T extends @Nullable Object> T getAndUpdate(
      AtomicReferenceArray<T> it, int i, UnaryOperator<T> f, int site) {
    return update(of(it, i), f::apply, site).get(0);
  }

  public static <T extends @Nullable Object> T accumulateAndGet(
      AtomicReferenceArray<T> it, int i, T with, BinaryOperator<T> f, int site) {
    return update(of(it, i), x -> f.apply(x, with), site).get(1);
  }

  public static <T extends @Nullable Object> T getAndAccumulate(
      AtomicReferenceArray<T> it, int i, T with, BinaryOperator<T> f, int site) {
    return update(of(it, i), x -> f.apply(x, with), site).get(0);
  }
}
