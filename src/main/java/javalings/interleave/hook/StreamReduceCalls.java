package javalings.interleave.hook;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntBinaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javalings.interleave.model.ModelThread;

/** Replaces the ends of streams that make one value of all elements. */
public final class StreamReduceCalls {

  private StreamReduceCalls() {}

  public static <T> T reduce(Stream<T> stream, T identity, BinaryOperator<T> operator, int site) {
    return from(StreamHalves.read(stream, site), stream, identity, operator);
  }

  public static int reduce(IntStream stream, int identity, IntBinaryOperator operator, int site) {
    return from(StreamHalves.read(stream, site), stream.boxed(), identity, operator::applyAsInt);
  }

  public static long reduce(
      LongStream stream, long identity, LongBinaryOperator operator, int site) {
    return from(StreamHalves.read(stream, site), stream.boxed(), identity, operator::applyAsLong);
  }

  public static double reduce(
      DoubleStream stream, double identity, DoubleBinaryOperator operator, int site) {
    return from(StreamHalves.read(stream, site), stream.boxed(), identity, operator::applyAsDouble);
  }

  private static <T> T from(
      ModelThread caller, Stream<T> stream, T identity, BinaryOperator<T> operator) {
    return StreamHalves.of(caller, stream, part -> part.reduce(identity, operator)).stream()
        .reduce(operator)
        .orElse(identity);
  }

  public static <T> Optional<T> reduce(Stream<T> stream, BinaryOperator<T> operator, int site) {
    return reduced(StreamHalves.read(stream, site), stream, operator);
  }

  public static OptionalInt reduce(IntStream stream, IntBinaryOperator operator, int site) {
    ModelThread caller = StreamHalves.read(stream, site);
    return reduced(caller, stream.boxed(), operator::applyAsInt)
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  public static OptionalLong reduce(LongStream stream, LongBinaryOperator operator, int site) {
    ModelThread caller = StreamHalves.read(stream, site);
    return reduced(caller, stream.boxed(), operator::applyAsLong)
        .map(OptionalLong::of)
        .orElseGet(OptionalLong::empty);
  }

  public static OptionalDouble reduce(
      DoubleStream stream, DoubleBinaryOperator operator, int site) {
    ModelThread caller = StreamHalves.read(stream, site);
    return reduced(caller, stream.boxed(), operator::applyAsDouble)
        .map(OptionalDouble::of)
        .orElseGet(OptionalDouble::empty);
  }

  private static <T> Optional<T> reduced(
      ModelThread caller, Stream<T> stream, BinaryOperator<T> operator) {
    return StreamHalves.of(caller, stream, part -> part.reduce(operator)).stream()
        .flatMap(Optional::stream)
        .reduce(operator);
  }

  public static <T> Optional<T> max(Stream<T> stream, Comparator<? super T> order, int site) {
    return reduced(StreamHalves.read(stream, site), stream, BinaryOperator.maxBy(order));
  }

  public static <T> Optional<T> min(Stream<T> stream, Comparator<? super T> order, int site) {
    return reduced(StreamHalves.read(stream, site), stream, BinaryOperator.minBy(order));
  }

  public static <T, U> U reduce(
      Stream<T> stream,
      U identity,
      BiFunction<U, ? super T, U> accumulator,
      BinaryOperator<U> combiner,
      int site) {
    return StreamHalves.of(stream, site, part -> part.reduce(identity, accumulator, combiner))
        .stream()
        .reduce(combiner)
        .orElse(identity);
  }
}
