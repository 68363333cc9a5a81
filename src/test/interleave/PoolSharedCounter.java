// expect: data-race
// two workers, one plain field
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class PoolSharedCounter {
  static int n;

  static void main() throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
      pool.execute(() -> n++);
      pool.execute(() -> n++);
    }
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
