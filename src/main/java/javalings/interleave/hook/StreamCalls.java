package javalings.interleave.hook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.BaseStream;
import java.util.stream.Collector;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javalings.interleave.event.CodeSite;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.PartToWhole;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the ends of streams: the elements of a parallel one are taken in two halves, one by
 * another thread.
 */
public final class StreamCalls {

  private StreamCalls() {}

  /** The source is read where the stream ends. */
  private static ModelThread read(BaseStream<?, ?> stream, int number) {
    ModelThread caller = CallingThread.get();
    CodeSite site = caller.site(number);
    Object source = PartToWhole.of(caller).whole(stream);
    if (!source.equals(stream)) {
      ArgumentReads.read(caller, source, site);
    }
    return caller;
  }

  private static <T, R extends @Nullable Object> List<R> halves(
      Stream<T> stream, int site, Function<Stream<T>, R> work) {
    ModelThread caller = read(stream, site);
    Spliterator<T> rest = stream.spliterator();
    Spliterator<T> half = stream.isParallel() ? rest.trySplit() : null;
    List<R> results = new ArrayList<>();
    if (half == null) {
      results.add(work.apply(StreamSupport.stream(rest, false)));
      return results;
    }
    return TwoHalves.of(
        caller,
        () -> work.apply(StreamSupport.stream(half, false)),
        () -> work.apply(StreamSupport.stream(rest, false)));
  }

  /** As a sequential stream of the elements that all threads have made. */
  @SuppressWarnings("unchecked") // it is what it was
  static <S extends BaseStream<?, ?>> S settled(S stream, int site) {
    if (!stream.isParallel() || CallingThread.orNull() == null) {
      return stream;
    }
    return (S)
        switch (stream) {
          case Stream<?> all -> elements(all, site).stream();
          case IntStream all -> elements(all.boxed(), site).stream().mapToInt(x -> x);
          case LongStream all -> elements(all.boxed(), site).stream().mapToLong(x -> x);
          case DoubleStream all -> elements(all.boxed(), site).stream().mapToDouble(x -> x);
          default -> stream;
        };
  }

  private static <T> List<T> elements(Stream<T> stream, int site) {
    List<T> all = new ArrayList<>();
    halves(stream, site, part -> part.collect(ArrayList<T>::new, List::add, List::addAll))
        .forEach(all::addAll);
    return all;
  }

  public static <T> void forEach(Stream<T> stream, Consumer<? super T> action, int site) {
    halves(stream, site, part -> run(() -> part.forEach(action)));
  }

  public static void forEach(IntStream stream, IntConsumer action, int site) {
    halves(stream.boxed(), site, part -> run(() -> part.forEach(action::accept)));
  }

  public static void forEach(LongStream stream, LongConsumer action, int site) {
    halves(stream.boxed(), site, part -> run(() -> part.forEach(action::accept)));
  }

  private static boolean run(Runnable work) {
    work.run();
    return true;
  }

  /** Of a parallel stream it may be an element of either half. */
  public static <T> Optional<T> findAny(Stream<T> stream, int site) {
    List<T> found =
        halves(stream, site, Stream::findFirst).stream().flatMap(Optional::stream).toList();
    int any = found.size() < 2 ? 0 : CallingThread.get().choose(found.size());
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(any));
  }

  public static OptionalInt findAny(IntStream stream, int site) {
    return findAny(stream.boxed(), site).map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  public static OptionalLong findAny(LongStream stream, int site) {
    return findAny(stream.boxed(), site).map(OptionalLong::of).orElseGet(OptionalLong::empty);
  }

  public static <T, R> R collect(
      Stream<T> stream,
      Supplier<R> supplier,
      BiConsumer<R, ? super T> accumulator,
      BiConsumer<R, R> combiner,
      int site) {
    List<R> parts = halves(stream, site, part -> part.collect(supplier, accumulator, combiner));
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
        halves(
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

  public static <T> T reduce(Stream<T> stream, T identity, BinaryOperator<T> operator, int site) {
    return halves(stream, site, part -> part.reduce(identity, operator)).stream()
        .reduce(operator)
        .orElse(identity);
  }

  public static <T> Optional<T> reduce(Stream<T> stream, BinaryOperator<T> operator, int site) {
    return halves(stream, site, part -> part.reduce(operator)).stream()
        .flatMap(Optional::stream)
        .reduce(operator);
  }

  public static <T, U> U reduce(
      Stream<T> stream,
      U identity,
      BiFunction<U, ? super T, U> accumulator,
      BinaryOperator<U> combiner,
      int site) {
    return halves(stream, site, part -> part.reduce(identity, accumulator, combiner)).stream()
        .reduce(combiner)
        .orElse(identity);
  }

  public static int reduce(IntStream stream, int identity, IntBinaryOperator operator, int site) {
    return reduce(stream.boxed(), identity, operator::applyAsInt, site);
  }

  public static OptionalInt reduce(IntStream stream, IntBinaryOperator operator, int site) {
    return reduce(stream.boxed(), operator::applyAsInt, site)
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }
}
