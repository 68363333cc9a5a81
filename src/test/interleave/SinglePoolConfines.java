// expect: passes
// one worker: its tasks come one after the other
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class SinglePoolConfines {
  static int n;

  static void main() throws Exception {
    try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
      pool.execute(() -> n++);
      pool.execute(() -> n++);
    }
    require(n == 2, "lost");
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
