// expect: passes
// each element is set from its own index
import java.util.Arrays;

class ParallelSetsAll {
  static void main() {
    int[] a = new int[4];
    Arrays.parallelSetAll(a, i -> i * i);
    require(a[3] == 9, "wrong");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
