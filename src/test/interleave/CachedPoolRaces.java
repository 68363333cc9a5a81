// expect: data-race
// get() waits for one task, not for the other
import java.util.concurrent.Executors;

class CachedPoolRaces {
  static int n;

  static void main() throws Exception {
    try (var pool = Executors.newCachedThreadPool()) {
      pool.execute(() -> n = 1);
      pool.submit(() -> 2).get();
      require(n < 2, "what?");
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
