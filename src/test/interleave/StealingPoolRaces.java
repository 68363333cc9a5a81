// expect: data-race
// two tasks of a work-stealing pool
import java.util.concurrent.Executors;

class StealingPoolRaces {
  static int n;

  static void main() throws Exception {
    try (var pool = Executors.newWorkStealingPool()) {
      pool.submit(() -> n++);
      pool.submit(() -> n++);
    }
    require(n == 2, "lost");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
