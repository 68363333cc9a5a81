// expect: data-race
// the comparator of parallelSort counts its calls
import java.util.Arrays;

class ParallelSortComparatorCounts {
  static int calls;

  static void main() {
    Integer[] a = {4, 3, 2, 1};
    Arrays.parallelSort(a, (x, y) -> {
      calls++;
      return Integer.compare(x, y);
    });
  }
}
