package javalings.interleave.hook;

import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Function;
import java.util.stream.BaseStream;
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

/** The elements of a parallel stream are taken in two halves, one by another thread. */
final class StreamHalves {

  private StreamHalves() {}

  /** The source is read where the stream ends. */
  static ModelThread read(BaseStream<?, ?> stream, int number) {
    ModelThread caller = CallingThread.get();
    CodeSite site = caller.site(number);
    Object source = PartToWhole.of(caller).whole(stream);
    if (!source.equals(stream)) {
      ArgumentReads.read(caller, source, site);
    }
    return caller;
  }

  /** The results of the work on each half; of a stream that is not parallel, on all of it. */
  static <T, R extends @Nullable Object> List<R> of(
      Stream<T> stream, int site, Function<Stream<T>, R> work) {
    return of(read(stream, site), stream, work);
  }

  /** As the other, of a stream whose source is read. */
  static <T, R extends @Nullable Object> List<R> of(
      ModelThread caller, Stream<T> stream, Function<Stream<T>, R> work) {
    Spliterator<T> rest = stream.spliterator();
    Spliterator<T> half = stream.isParallel() && hasEnd(rest) ? rest.trySplit() : null;
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

  /** Half of a stream without an end may have none, whatever the other half finds. */
  static boolean hasEnd(Spliterator<?> elements) {
    return elements.estimateSize() < Long.MAX_VALUE;
  }

  /** As a sequential stream of the elements that all threads have made. */
  @SuppressWarnings("unchecked") // it is what it was
  static <S extends BaseStream<?, ?>> S settled(S stream, int site) {
    if (!stream.isParallel() || CallingThread.orNull() == null) {
      return stream;
    }
    ModelThread caller = read(stream, site);
    return (S)
        switch (stream) {
          case Stream<?> all -> elements(caller, all).stream();
          case IntStream all -> elements(caller, all.boxed()).stream().mapToInt(x -> x);
          case LongStream all -> elements(caller, all.boxed()).stream().mapToLong(x -> x);
          case DoubleStream all -> elements(caller, all.boxed()).stream().mapToDouble(x -> x);
          default -> stream;
        };
  }

  static <T> List<T> elements(ModelThread caller, Stream<T> stream) {
    List<T> all = new ArrayList<>();
    of(caller, stream, part -> part.collect(ArrayList<T>::new, List::add, List::addAll))
        .forEach(all::addAll);
    return all;
  }
}
