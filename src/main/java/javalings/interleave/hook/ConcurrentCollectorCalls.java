package javalings.interleave.hook;

import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Replaces;
import javalings.interleave.model.lock.MonitorTable;

/**
 * Replaces the collectors that several threads collect into one map with: they change it as the
 * program itself could.
 */
public final class ConcurrentCollectorCalls {

  private ConcurrentCollectorCalls() {}

  @Replaces(in = Collectors.class)
  public static <T, K, U> Collector<T, ?, ConcurrentMap<K, U>> toConcurrentMap(
      Function<? super T, ? extends K> key, Function<? super T, ? extends U> value, int site) {
    return toConcurrentMap(
        key,
        value,
        (one, _) -> {
          throw new IllegalStateException("Duplicate key (value " + one + ")");
        },
        site);
  }

  @Replaces(in = Collectors.class)
  public static <T, K, U> Collector<T, ?, ConcurrentMap<K, U>> toConcurrentMap(
      Function<? super T, ? extends K> key,
      Function<? super T, ? extends U> value,
      BinaryOperator<U> merge,
      int site) {
    return toConcurrentMap(key, value, merge, ConcurrentHashMap::new, site);
  }

  @Replaces(in = Collectors.class)
  public static <T, K, U, M extends ConcurrentMap<K, U>> Collector<T, ?, M> toConcurrentMap(
      Function<? super T, ? extends K> key,
      Function<? super T, ? extends U> value,
      BinaryOperator<U> merge,
      Supplier<M> made,
      int site) {
    BiConsumer<M, T> add =
        (map, each) -> MapCalls.merge(map, key.apply(each), value.apply(each), merge, site);
    return collector(
        made,
        add,
        (all, part) -> {
          part.forEach((k, v) -> MapCalls.merge(all, k, v, merge, site));
          return all;
        });
  }

  private static <T, M> Collector<T, ?, M> collector(
      Supplier<M> made, BiConsumer<M, T> add, BinaryOperator<M> combine) {
    return Collector.of(
        made,
        add,
        combine,
        Collector.Characteristics.CONCURRENT,
        Collector.Characteristics.UNORDERED);
  }

  @Replaces(in = Collectors.class)
  public static <T, K> Collector<T, ?, ?> groupingByConcurrent(
      Function<? super T, ? extends K> key, int site) {
    return groupingByConcurrent(key, ConcurrentHashMap::new, Collectors.toList(), site);
  }

  @Replaces(in = Collectors.class)
  public static <T, K, A, D> Collector<T, ?, ?> groupingByConcurrent(
      Function<? super T, ? extends K> key, Collector<? super T, A, D> downstream, int site) {
    return groupingByConcurrent(key, ConcurrentHashMap::new, downstream, site);
  }

  /** The groups are containers of the collector downstream until all elements are in. */
  @Replaces(in = Collectors.class)
  @SuppressWarnings("unchecked") // each group is replaced by what it comes to
  public static <T, K, A, D> Collector<T, ?, ?> groupingByConcurrent(
      Function<? super T, ? extends K> key,
      Supplier<? extends ConcurrentMap<K, ?>> made,
      Collector<? super T, A, D> downstream,
      int site) {
    BiConsumer<ConcurrentMap<K, A>, T> add =
        (map, each) -> {
          K group =
              Objects.requireNonNull(key.apply(each), "element cannot be mapped to a null key");
          A container =
              Objects.requireNonNull(
                  MapCalls.computeIfAbsent(map, group, _ -> downstream.supplier().get(), site));
          addLocked(container, each, downstream, site);
        };
    Function<ConcurrentMap<K, A>, ConcurrentMap<K, D>> finish =
        map -> {
          ((ConcurrentMap<K, Object>) (ConcurrentMap<K, ?>) map)
              .replaceAll((_, group) -> downstream.finisher().apply((A) group));
          return (ConcurrentMap<K, D>) (ConcurrentMap<K, ?>) map;
        };
    return Collector.of(
        (Supplier<ConcurrentMap<K, A>>) (Supplier<?>) made,
        add,
        (all, part) -> {
          part.forEach((k, v) -> MapCalls.merge(all, k, v, downstream.combiner(), site));
          return all;
        },
        finish,
        Collector.Characteristics.CONCURRENT,
        Collector.Characteristics.UNORDERED);
  }

  private static <T, A> void addLocked(
      A container, T each, Collector<? super T, A, ?> downstream, int number) {
    if (downstream.characteristics().contains(Collector.Characteristics.CONCURRENT)) {
      downstream.accumulator().accept(container, each);
      return;
    }
    ModelThread caller = CallingThread.get();
    MonitorTable monitors = MonitorTable.of(caller);
    monitors.enterQuietly(caller, container, caller.site(number));
    try {
      downstream.accumulator().accept(container, each);
    } finally {
      monitors.exitQuietly(caller, container);
    }
  }
}
