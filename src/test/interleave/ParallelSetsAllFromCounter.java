// expect: data-race
// the function of parallelSetAll runs in several threads
import java.util.Arrays;

class ParallelSetsAllFromCounter {
  static int next;

  static void main() {
    int[] a = new int[4];
    Arrays.parallelSetAll(a, i -> next++);
    require(a[0] + a[1] + a[2] + a[3] == 6, "twice the same");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
