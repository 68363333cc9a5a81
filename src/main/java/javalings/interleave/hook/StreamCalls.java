package javalings.interleave.hook;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ObjIntConsumer;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;

/** Replaces the ends of streams that visit, find or collect elements. */
public final class StreamCalls {

  private StreamCalls() {}

  public static <T> void forEach(Stream<T> stream, Consumer<? super T> action, int site) {
    visit(StreamHalves.read(stream, site), stream, action);
  }

  public static void forEach(IntStream stream, IntConsumer action, int site) {
    visit(StreamHalves.read(stream, site), stream.boxed(), action::accept);
  }

  public static void forEach(LongStream stream, LongConsumer action, int site) {
    visit(StreamHalves.read(stream, site), stream.boxed(), action::accept);
  }

  public static void forEach(DoubleStream stream, DoubleConsumer action, int site) {
    visit(StreamHalves.read(stream, site), stream.boxed(), action::accept);
  }

  private static <T> void visit(ModelThread caller, Stream<T> stream, Consumer<? super T> action) {
    StreamHalves.of(
        caller,
        stream,
        part -> {
          part.forEach(action);
          return true;
        });
  }

  public static <T> Optional<T> findFirst(Stream<T> stream, int site) {
    return first(StreamHalves.read(stream, site), stream);
  }

  public static OptionalInt findFirst(IntStream stream, int site) {
    return asInt(first(StreamHalves.read(stream, site), stream.boxed()));
  }

  public static OptionalLong findFirst(LongStream stream, int site) {
    return asLong(first(StreamHalves.read(stream, site), stream.boxed()));
  }

  public static OptionalDouble findFirst(DoubleStream stream, int site) {
    return asDouble(first(StreamHalves.read(stream, site), stream.boxed()));
  }

  private static <T> Optional<T> first(ModelThread caller, Stream<T> stream) {
    return found(caller, stream).stream().findFirst();
  }

  /** Of a parallel stream it may be an element of either half. */
  public static <T> Optional<T> findAny(Stream<T> stream, int site) {
    return any(StreamHalves.read(stream, site), stream);
  }

  public static OptionalInt findAny(IntStream stream, int site) {
    return asInt(any(StreamHalves.read(stream, site), stream.boxed()));
  }

  public static OptionalLong findAny(LongStream stream, int site) {
    return asLong(any(StreamHalves.read(stream, site), stream.boxed()));
  }

  public static OptionalDouble findAny(DoubleStream stream, int site) {
    return asDouble(any(StreamHalves.read(stream, site), stream.boxed()));
  }

  private static <T> Optional<T> any(ModelThread caller, Stream<T> stream) {
    List<T> found = found(caller, stream);
    int any = found.size() < 2 ? 0 : CallingThread.get().choose(found.size());
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(any));
  }

  private static <T> List<T> found(ModelThread caller, Stream<T> stream) {
    return StreamHalves.of(caller, stream, Stream::findFirst).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static OptionalInt asInt(Optional<Integer> found) {
    return found.map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  private static OptionalLong asLong(Optional<Long> found) {
    return found.map(OptionalLong::of).orElseGet(OptionalLong::empty);
  }

  private static OptionalDouble asDouble(Optional<Double> found) {
    return found.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
  }

  public static <T, R> R collect(
      Stream<T> stream,
      Supplier<R> supplier,
      BiConsumer<R, ? super T> accumulator,
      BiConsumer<R, R> combiner,
      int site) {
    ModelThread caller = StreamHalves.read(stream, site);
    return gather(caller, stream, supplier, accumulator, combiner);
  }

  public static <R> R collect(
      IntStream stream,
      Supplier<R> supplier,
      ObjIntConsumer<R> accumulator,
      BiConsumer<R, R> combiner,
      int site) {
    ModelThread caller = StreamHalves.read(stream, site);
    return gather(caller, stream.boxed(), supplier, accumulator::accept, combiner);
  }

  public static <R> R collect(
      LongStream stream,
      Supplier<R> supplier,
      ObjLongConsumer<R> accumulator,
      BiConsumer<R, R> combiner,
      int site) {
    ModelThread caller = StreamHalves.read(stream, site);
    return gather(caller, stream.boxed(), supplier, accumulator::accept, combiner);
  }

  public static <R> R collect(
      DoubleStream stream,
      Supplier<R> supplier,
      ObjDoubleConsumer<R> accumulator,
      BiConsumer<R, R> combiner,
      int site) {
    ModelThread caller = StreamHalves.read(stream, site);
    return gather(caller, stream.boxed(), supplier, accumulator::accept, combiner);
  }

  private static <T, R> R gather(
      ModelThread caller,
      Stream<T> stream,
      Supplier<R> supplier,
      BiConsumer<R, ? super T> accumulator,
      BiConsumer<R, R> combiner) {
    List<R> parts =
        StreamHalves.of(caller, stream, part -> part.collect(supplier, accumulator, combiner));
    parts.stream().skip(1).forEach(part -> combiner.accept(parts.getFirst(), part));
    return parts.getFirst();
  }

  public static <T, A, R> R collect(
      Stream<T> stream, Collector<? super T, A, R> collector, int site) {
    boolean isShared =
        collector.characteristics().contains(Collector.Characteristics.CONCURRENT)
            && stream.isParallel();
    A one = collector.supplier().get();
    List<A> parts =
        StreamHalves.of(
            stream,
            site,
            part -> gathered(part, isShared ? one : collector.supplier().get(), collector));
    A all = parts.getFirst();
    for (A part : parts.subList(1, isShared ? 1 : parts.size())) {
      all = collector.combiner().apply(all, part);
    }
    return collector.finisher().apply(all);
  }

  private static <T, A> A gathered(
      Stream<T> part, A container, Collector<? super T, A, ?> collector) {
    part.forEach(each -> collector.accumulator().accept(container, each));
    return container;
  }
}
