// expect: passes
// the last word counts: nothing of it is parallel
import java.util.List;

class ParallelThenSequential {
  static int n;

  static void main() throws Exception {
    List.of(3, 1, 2, 4).parallelStream().map(x -> { n++; return x; }).sorted().sequential().forEach(x -> n++);
    require(n == 8, "each is seen twice");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
