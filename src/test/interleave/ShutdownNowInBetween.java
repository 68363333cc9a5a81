// expect: race-condition
// a task may be stopped before it begins
import java.util.concurrent.Executors;

class ShutdownNowInBetween {
  static volatile int n;

  static void main() throws Exception {
    var pool = Executors.newSingleThreadExecutor();
    pool.execute(() -> n = 1);
    pool.shutdownNow();
    pool.close();
    require(n == 1, "never ran");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
