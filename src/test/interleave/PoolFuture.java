// expect: passes
// get comes after what the task did
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class PoolFuture {
  static int data;

  static void main() throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
      Future<?> task = pool.submit(() -> data = 42);
      task.get();
      require(data == 42, "not seen");
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
