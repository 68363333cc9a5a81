// expect: passes
// parallelSort sorts
import java.util.Arrays;

class ParallelSorts {
  static void main() {
    int[] a = {3, 1, 2};
    Arrays.parallelSort(a);
    require(a[0] == 1 && a[2] == 3, "not sorted");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
