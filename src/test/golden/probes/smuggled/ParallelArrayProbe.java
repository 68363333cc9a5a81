import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ParallelArrayProbe {
  static void run() {
    int[] sums = new int[3];
    IntStream.range(0, 9).parallel().forEach(i -> sums[i % 3] += i); // REFUSED
  }
}
