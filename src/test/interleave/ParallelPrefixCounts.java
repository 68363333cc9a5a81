// expect: data-race
// the operator of parallelPrefix counts its calls
import java.util.Arrays;

class ParallelPrefixCounts {
  static int calls;

  static void main() {
    int[] a = {1, 2, 3, 4};
    Arrays.parallelPrefix(a, (x, y) -> {
      calls++;
      return x + y;
    });
  }
}
