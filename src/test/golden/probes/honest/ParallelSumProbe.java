import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ParallelSumProbe {
  static void run(List<Integer> in) {
    int sum = in.parallelStream().mapToInt(i -> i * 2).sum();
    AtomicIntegerHolder h = new AtomicIntegerHolder();
    IntStream.range(0, 9).parallel().forEach(i -> h.n.addAndGet(i));
    List<Integer> doubled = in.parallelStream().map(i -> i * 2).toList();
    System.out.println(sum + h.n.get() + doubled.size());
  }
  static final class AtomicIntegerHolder { final java.util.concurrent.atomic.AtomicInteger n = new java.util.concurrent.atomic.AtomicInteger(); }
  @Move static final class Oven { int heat; }
}
