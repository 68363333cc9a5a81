package javalings.interleave.hook;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;
import javalings.interleave.event.CodeSite;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Replaces;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the parallel methods of {@link Arrays} that call functions: one half of the array is the
 * work of another thread.
 */
public final class ParallelArrayCalls {

  private ParallelArrayCalls() {}

  /** Something that is done to the elements from an index up to another. */
  private interface Work {
    void run(int from, int end);
  }

  private static void halves(Object array, int from, int end, int number, Work work) {
    ModelThread caller = CallingThread.get();
    CodeSite site = caller.site(number);
    ArrayElements.some(caller, array, from, end, site, true);
    int middle = (from + end) >>> 1;
    var _ = TwoHalves.of(caller, () -> done(work, from, middle), () -> done(work, middle, end));
  }

  private static boolean done(Work work, int from, int end) {
    work.run(from, end);
    return true;
  }

  private static void setAll(Object array, IntFunction<?> function, int number) {
    halves(
        array,
        0,
        Array.getLength(array),
        number,
        (from, end) -> {
          for (int i = from; i < end; i++) {
            Array.set(array, i, function.apply(i));
          }
        });
  }

  @Replaces(in = Arrays.class)
  public static <T extends @Nullable Object> void parallelSetAll(
      T[] array, IntFunction<? extends T> function, int site) {
    setAll(array, function, site);
  }

  @Replaces(in = Arrays.class)
  public static void parallelSetAll(int[] array, IntUnaryOperator function, int site) {
    setAll(array, function::applyAsInt, site);
  }

  @Replaces(in = Arrays.class)
  public static void parallelSetAll(long[] array, IntToLongFunction function, int site) {
    setAll(array, function::applyAsLong, site);
  }

  @Replaces(in = Arrays.class)
  public static void parallelSetAll(double[] array, IntToDoubleFunction function, int site) {
    setAll(array, function::applyAsDouble, site);
  }

  @Replaces(in = Arrays.class)
  public static <T extends @Nullable Object> void parallelPrefix(
      T[] array, BinaryOperator<T> operator, int site) {
    parallelPrefix(array, 0, array.length, operator, site);
  }

  /** The sums of each half, and then all of the first in front of the second. */
  @Replaces(in = Arrays.class)
  public static <T extends @Nullable Object> void parallelPrefix(
      T[] array, int from, int end, BinaryOperator<T> operator, int site) {
    halves(
        array,
        from,
        end,
        site,
        (first, last) -> {
          for (int i = first + 1; i < last; i++) {
            array[i] = operator.apply(array[i - 1], array[i]);
          }
        });
    int middle = (from + end) >>> 1;
    for (int i = middle; middle > from && i < end; i++) {
      array[i] = operator.apply(array[middle - 1], array[i]);
    }
  }

  @Replaces(in = Arrays.class)
  public static void parallelPrefix(int[] array, IntBinaryOperator operator, int site) {
    parallelPrefix(array, 0, array.length, operator, site);
  }

  @Replaces(in = Arrays.class)
  public static void parallelPrefix(
      int[] array, int from, int end, IntBinaryOperator operator, int site) {
    Integer[] boxed = Arrays.stream(array).boxed().toArray(Integer[]::new);
    parallelPrefix(boxed, from, end, operator::applyAsInt, site);
    copyBack(boxed, array, site);
  }

  @Replaces(in = Arrays.class)
  public static void parallelPrefix(long[] array, LongBinaryOperator operator, int site) {
    Long[] boxed = Arrays.stream(array).boxed().toArray(Long[]::new);
    parallelPrefix(boxed, 0, array.length, operator::applyAsLong, site);
    copyBack(boxed, array, site);
  }

  @Replaces(in = Arrays.class)
  public static void parallelPrefix(double[] array, DoubleBinaryOperator operator, int site) {
    Double[] boxed = Arrays.stream(array).boxed().toArray(Double[]::new);
    parallelPrefix(boxed, 0, array.length, operator::applyAsDouble, site);
    copyBack(boxed, array, site);
  }

  private static void copyBack(Object[] boxed, Object array, int number) {
    ModelThread caller = CallingThread.get();
    ArrayElements.all(caller, array, caller.site(number), true);
    for (int i = 0; i < boxed.length; i++) {
      Array.set(array, i, boxed[i]);
    }
  }

  @Replaces(in = Arrays.class)
  public static <T extends Comparable<? super T>> void parallelSort(T[] array, int site) {
    parallelSort(array, null, site);
  }

  /** Each half is sorted, and then the sorted halves as one array. */
  @Replaces(in = Arrays.class)
  public static <T extends @Nullable Object> void parallelSort(
      T[] array, @Nullable Comparator<? super T> order, int site) {
    halves(array, 0, array.length, site, (from, end) -> Arrays.sort(array, from, end, order));
    Arrays.sort(array, order);
  }
}
