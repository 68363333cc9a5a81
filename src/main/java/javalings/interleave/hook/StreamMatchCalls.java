package javalings.interleave.hook;

import java.util.Spliterator;
import java.util.function.DoublePredicate;
import java.util.function.IntPredicate;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javalings.interleave.model.ModelThread;

/** Replaces the ends of streams that ask something of each element, or count them. */
public final class StreamMatchCalls {

  private StreamMatchCalls() {}

  private static <T> boolean any(ModelThread caller, Stream<T> all, Predicate<? super T> test) {
    return StreamHalves.of(caller, all, part -> part.anyMatch(test)).contains(true);
  }

  private static <T> boolean all(ModelThread caller, Stream<T> all, Predicate<? super T> test) {
    return !StreamHalves.of(caller, all, part -> part.allMatch(test)).contains(false);
  }

  public static <T> boolean anyMatch(Stream<T> stream, Predicate<? super T> test, int site) {
    return any(StreamHalves.read(stream, site), stream, test);
  }

  public static boolean anyMatch(IntStream stream, IntPredicate test, int site) {
    return any(StreamHalves.read(stream, site), stream.boxed(), test::test);
  }

  public static boolean anyMatch(LongStream stream, LongPredicate test, int site) {
    return any(StreamHalves.read(stream, site), stream.boxed(), test::test);
  }

  public static boolean anyMatch(DoubleStream stream, DoublePredicate test, int site) {
    return any(StreamHalves.read(stream, site), stream.boxed(), test::test);
  }

  public static <T> boolean noneMatch(Stream<T> stream, Predicate<? super T> test, int site) {
    return !anyMatch(stream, test, site);
  }

  public static boolean noneMatch(IntStream stream, IntPredicate test, int site) {
    return !anyMatch(stream, test, site);
  }

  public static boolean noneMatch(LongStream stream, LongPredicate test, int site) {
    return !anyMatch(stream, test, site);
  }

  public static boolean noneMatch(DoubleStream stream, DoublePredicate test, int site) {
    return !anyMatch(stream, test, site);
  }

  public static <T> boolean allMatch(Stream<T> stream, Predicate<? super T> test, int site) {
    return all(StreamHalves.read(stream, site), stream, test);
  }

  public static boolean allMatch(IntStream stream, IntPredicate test, int site) {
    return all(StreamHalves.read(stream, site), stream.boxed(), test::test);
  }

  public static boolean allMatch(LongStream stream, LongPredicate test, int site) {
    return all(StreamHalves.read(stream, site), stream.boxed(), test::test);
  }

  public static boolean allMatch(DoubleStream stream, DoublePredicate test, int site) {
    return all(StreamHalves.read(stream, site), stream.boxed(), test::test);
  }

  public static <T> long count(Stream<T> stream, int site) {
    return number(StreamHalves.read(stream, site), stream);
  }

  public static long count(IntStream stream, int site) {
    return number(StreamHalves.read(stream, site), stream.boxed());
  }

  public static long count(LongStream stream, int site) {
    return number(StreamHalves.read(stream, site), stream.boxed());
  }

  public static long count(DoubleStream stream, int site) {
    return number(StreamHalves.read(stream, site), stream.boxed());
  }

  /** Where the number is known, no element is looked at, and no function called: so the JDK. */
  private static <T> long number(ModelThread caller, Stream<T> stream) {
    if (!stream.isParallel()) {
      return stream.count();
    }
    Spliterator<T> all = stream.spliterator();
    long known = all.getExactSizeIfKnown();
    return known >= 0
        ? known
        : StreamHalves.of(caller, StreamSupport.stream(all, true), Stream::count).stream()
            .mapToLong(part -> part)
            .sum();
  }
}
