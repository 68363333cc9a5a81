// expect: race-condition
// the predicate is asked by two threads
import java.util.stream.IntStream;

class AllMatchVolatileCount {
  static volatile int looked;
  static void main() throws Exception {
    boolean all = IntStream.range(0, 4).parallel().allMatch(n -> { looked = looked + 1; return n >= 0; });
    require(all && looked == 4, "looked at " + looked);
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

