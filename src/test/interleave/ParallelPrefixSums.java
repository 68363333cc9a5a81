// expect: passes
// addition is associative
import java.util.Arrays;

class ParallelPrefixSums {
  static void main() {
    int[] a = {1, 2, 3, 4};
    Arrays.parallelPrefix(a, Integer::sum);
    require(a[3] == 10, "wrong");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
