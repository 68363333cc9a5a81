package javalings.interleave.hook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Spliterator;
import java.util.function.DoublePredicate;
import java.util.function.IntPredicate;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.BaseStream;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.Execution;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.PartToWhole;

/**
 * Replaces the stages of streams that need the elements of the stages before in their order: of a
 * parallel stream, the JDK makes those by threads of its own, which the explorer does not see.
 */
public final class StreamStageCalls {

  private StreamStageCalls() {}

  private static <T> Stream<T> stage(Stream<T> before, int site, UnaryOperator<Stream<T>> stage) {
    Execution execution = CallingThread.get().execution();
    if (!before.isParallel() && !execution.turnsParallel()) {
      execution.log().makesStage();
      return kept(stage.apply(before), before);
    }
    List<Stream<T>> self = new ArrayList<>();
    Stream<T> waiting =
        StreamSupport.stream(
            () -> made(before, self.getFirst().isParallel(), site, stage),
            Spliterator.ORDERED,
            before.isParallel());
    self.add(waiting);
    return waiting;
  }

  /**
   * The last word on it is said at the end: then the stages before are parallel, too, or none is.
   * Of a stream without an end, no more is made than is asked for.
   */
  private static <T> Spliterator<T> made(
      Stream<T> before, boolean isParallel, int site, UnaryOperator<Stream<T>> stage) {
    ModelThread caller = StreamHalves.read(before, site);
    if (!isParallel) {
      return stage.apply(before.sequential()).spliterator();
    }
    Spliterator<T> all = before.parallel().spliterator();
    return StreamHalves.hasEnd(all)
        ? stage
            .apply(StreamHalves.elements(caller, StreamSupport.stream(all, true)).stream())
            .toList()
            .spliterator()
        : stage.apply(StreamSupport.stream(all, false)).spliterator();
  }

  /** It reads, in the end, what the stream reads that it was made of. */
  private static <S extends BaseStream<?, ?>> S kept(S made, BaseStream<?, ?> before) {
    PartToWhole parts = PartToWhole.of(CallingThread.get());
    parts.belongs(made, parts.whole(before));
    return made;
  }

  private static IntStream stage(IntStream before, int site, UnaryOperator<Stream<Integer>> stage) {
    return kept(stage(kept(before.boxed(), before), site, stage).mapToInt(x -> x), before);
  }

  private static LongStream stage(LongStream before, int site, UnaryOperator<Stream<Long>> stage) {
    return kept(stage(kept(before.boxed(), before), site, stage).mapToLong(x -> x), before);
  }

  private static DoubleStream stage(
      DoubleStream before, int site, UnaryOperator<Stream<Double>> stage) {
    return kept(stage(kept(before.boxed(), before), site, stage).mapToDouble(x -> x), before);
  }

  public static <T> Stream<T> sorted(Stream<T> stream, Comparator<? super T> order, int site) {
    return stage(stream, site, all -> all.sorted(order));
  }

  public static <T> Stream<T> sorted(Stream<T> stream, int site) {
    return stage(stream, site, Stream::sorted);
  }

  public static <T> Stream<T> distinct(Stream<T> stream, int site) {
    return stage(stream, site, Stream::distinct);
  }

  public static <T> Stream<T> limit(Stream<T> stream, long count, int site) {
    return stage(stream, site, all -> all.limit(count));
  }

  public static <T> Stream<T> skip(Stream<T> stream, long count, int site) {
    return stage(stream, site, all -> all.skip(count));
  }

  public static <T> Stream<T> takeWhile(Stream<T> stream, Predicate<? super T> test, int site) {
    return stage(stream, site, all -> all.takeWhile(test));
  }

  public static <T> Stream<T> dropWhile(Stream<T> stream, Predicate<? super T> test, int site) {
    return stage(stream, site, all -> all.dropWhile(test));
  }

  public static IntStream sorted(IntStream stream, int site) {
    return stage(stream, site, Stream::sorted);
  }

  public static IntStream distinct(IntStream stream, int site) {
    return stage(stream, site, Stream::distinct);
  }

  public static IntStream limit(IntStream stream, long count, int site) {
    return stage(stream, site, all -> all.limit(count));
  }

  public static IntStream skip(IntStream stream, long count, int site) {
    return stage(stream, site, all -> all.skip(count));
  }

  public static IntStream takeWhile(IntStream stream, IntPredicate test, int site) {
    return stage(stream, site, all -> all.takeWhile(test::test));
  }

  public static IntStream dropWhile(IntStream stream, IntPredicate test, int site) {
    return stage(stream, site, all -> all.dropWhile(test::test));
  }

  public static LongStream sorted(LongStream stream, int site) {
    return stage(stream, site, Stream::sorted);
  }

  public static LongStream distinct(LongStream stream, int site) {
    return stage(stream, site, Stream::distinct);
  }

  public static LongStream limit(LongStream stream, long count, int site) {
    return stage(stream, site, all -> all.limit(count));
  }

  public static LongStream skip(LongStream stream, long count, int site) {
    return stage(stream, site, all -> all.skip(count));
  }

  public static LongStream takeWhile(LongStream stream, LongPredicate test, int site) {
    return stage(stream, site, all -> all.takeWhile(test::test));
  }

  public static LongStream dropWhile(LongStream stream, LongPredicate test, int site) {
    return stage(stream, site, all -> all.dropWhile(test::test));
  }

  public static DoubleStream sorted(DoubleStream stream, int site) {
    return stage(stream, site, Stream::sorted);
  }

  public static DoubleStream distinct(DoubleStream stream, int site) {
    return stage(stream, site, Stream::distinct);
  }

  public static DoubleStream limit(DoubleStream stream, long count, int site) {
    return stage(stream, site, all -> all.limit(count));
  }

  public static DoubleStream skip(DoubleStream stream, long count, int site) {
    return stage(stream, site, all -> all.skip(count));
  }

  public static DoubleStream takeWhile(DoubleStream stream, DoublePredicate test, int site) {
    return stage(stream, site, all -> all.takeWhile(test::test));
  }

  public static DoubleStream dropWhile(DoubleStream stream, DoublePredicate test, int site) {
    return stage(stream, site, all -> all.dropWhile(test::test));
  }
}
