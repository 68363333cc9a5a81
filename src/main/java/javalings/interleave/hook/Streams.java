package javalings.interleave.hook;

import java.util.Set;

/** The operations of the JDK's streams. */
final class Streams {

  private static final Set<String> INTERMEDIATE =
      Set.of(
          "filter",
          "map",
          "mapToInt",
          "mapToLong",
          "mapToDouble",
          "mapToObj",
          "mapMulti",
          "flatMap",
          "flatMapToInt",
          "flatMapToLong",
          "flatMapToDouble",
          "distinct",
          "sorted",
          "peek",
          "limit",
          "skip",
          "takeWhile",
          "dropWhile",
          "boxed",
          "asLongStream",
          "asDoubleStream",
          "onClose",
          "close",
          "parallel",
          "sequential",
          "unordered",
          "gather",
          "isParallel");

  private Streams() {}

  /** Whether the operation only says what is to be done; the source is read by what ends it. */
  static boolean isIntermediate(String operation) {
    return INTERMEDIATE.contains(operation);
  }
}
