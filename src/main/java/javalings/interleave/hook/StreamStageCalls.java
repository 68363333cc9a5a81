package javalings.interleave.hook;

import java.util.Comparator;
import java.util.List;
import java.util.Spliterator;
import java.util.function.UnaryOperator;
import java.util.stream.BaseStream;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.PartToWhole;

/**
 * Replaces the stages of streams that need all elements of the stages before: of a parallel stream,
 * the JDK makes those by threads of its own, which the explorer does not see.
 */
public final class StreamStageCalls {

  private StreamStageCalls() {}

  private static <T> Stream<T> stage(
      Stream<T> before, int site, UnaryOperator<Stream<T>> each, UnaryOperator<Stream<T>> all) {
    return StreamSupport.stream(
        () -> {
          ModelThread caller = StreamHalves.read(before, site);
          Stream<T> made =
              StreamHalves.of(caller, before, part -> each.apply(part).toList()).stream()
                  .flatMap(List::stream);
          return all.apply(made).toList().spliterator();
        },
        Spliterator.ORDERED,
        true);
  }

  /** It reads, in the end, what the stream reads that it was made of. */
  private static <S extends BaseStream<?, ?>> S kept(S made, BaseStream<?, ?> before) {
    PartToWhole parts = PartToWhole.of(CallingThread.get());
    parts.belongs(made, parts.whole(before));
    return made;
  }

  public static <T> Stream<T> sorted(Stream<T> stream, int site) {
    return stream.isParallel()
        ? stage(stream, site, part -> part, Stream::sorted)
        : kept(stream.sorted(), stream);
  }

  public static <T> Stream<T> sorted(Stream<T> stream, Comparator<? super T> order, int site) {
    return stream.isParallel()
        ? stage(stream, site, part -> part, all -> all.sorted(order))
        : kept(stream.sorted(order), stream);
  }

  public static <T> Stream<T> distinct(Stream<T> stream, int site) {
    return stream.isParallel()
        ? stage(stream, site, part -> part, Stream::distinct)
        : kept(stream.distinct(), stream);
  }

  /** Of a stream without an end, each half must have one. */
  public static <T> Stream<T> limit(Stream<T> stream, long most, int site) {
    return stream.isParallel()
        ? stage(stream, site, part -> part.limit(most), all -> all.limit(most))
        : kept(stream.limit(most), stream);
  }

  public static IntStream sorted(IntStream stream, int site) {
    return stream.isParallel()
        ? sorted(kept(stream.boxed(), stream), site).mapToInt(x -> x)
        : kept(stream.sorted(), stream);
  }

  public static IntStream distinct(IntStream stream, int site) {
    return stream.isParallel()
        ? distinct(kept(stream.boxed(), stream), site).mapToInt(x -> x)
        : kept(stream.distinct(), stream);
  }

  public static IntStream limit(IntStream stream, long most, int site) {
    return stream.isParallel()
        ? limit(kept(stream.boxed(), stream), most, site).mapToInt(x -> x)
        : kept(stream.limit(most), stream);
  }

  public static LongStream sorted(LongStream stream, int site) {
    return stream.isParallel()
        ? sorted(kept(stream.boxed(), stream), site).mapToLong(x -> x)
        : kept(stream.sorted(), stream);
  }

  public static LongStream distinct(LongStream stream, int site) {
    return stream.isParallel()
        ? distinct(kept(stream.boxed(), stream), site).mapToLong(x -> x)
        : kept(stream.distinct(), stream);
  }

  public static LongStream limit(LongStream stream, long most, int site) {
    return stream.isParallel()
        ? limit(kept(stream.boxed(), stream), most, site).mapToLong(x -> x)
        : kept(stream.limit(most), stream);
  }

  public static DoubleStream sorted(DoubleStream stream, int site) {
    return stream.isParallel()
        ? sorted(kept(stream.boxed(), stream), site).mapToDouble(x -> x)
        : kept(stream.sorted(), stream);
  }

  public static DoubleStream distinct(DoubleStream stream, int site) {
    return stream.isParallel()
        ? distinct(kept(stream.boxed(), stream), site).mapToDouble(x -> x)
        : kept(stream.distinct(), stream);
  }

  public static DoubleStream limit(DoubleStream stream, long most, int site) {
    return stream.isParallel()
        ? limit(kept(stream.boxed(), stream), most, site).mapToDouble(x -> x)
        : kept(stream.limit(most), stream);
  }
}
