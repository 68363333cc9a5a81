// expect: passes
// shutdown, and wait for the end
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class PoolAwaited {
  static int n;

  static void main() throws Exception {
    ExecutorService pool = Executors.newCachedThreadPool();
    pool.execute(() -> n++);
    pool.shutdown();
    require(pool.awaitTermination(1, TimeUnit.MINUTES), "not in time");
    require(n == 1, "not seen");
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
