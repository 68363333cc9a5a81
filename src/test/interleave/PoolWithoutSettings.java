// expect: passes
// a pool that hides its settings is a pool
import java.util.concurrent.Executors;

class PoolWithoutSettings {
  static void main() throws Exception {
    try (var pool = Executors.unconfigurableExecutorService(Executors.newFixedThreadPool(2))) {
      require(pool.submit(() -> 7).get() == 7, "seven");
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
