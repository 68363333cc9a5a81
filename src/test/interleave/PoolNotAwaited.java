// expect: data-race
// shutdown does not wait
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class PoolNotAwaited {
  static int n;

  static void main() throws Exception {
    ExecutorService pool = Executors.newCachedThreadPool();
    pool.execute(() -> n++);
    pool.shutdown();
    require(n == 0 || n == 1, "impossible");
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
