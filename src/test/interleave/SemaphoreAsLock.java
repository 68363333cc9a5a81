// expect: passes
// one permit is a lock
import java.util.concurrent.Semaphore;

class SemaphoreAsLock {
  private final Semaphore permit = new Semaphore(1);
  private int n;

  void increment() {
    permit.acquireUninterruptibly();
    try {
      n++;
    } finally {
      permit.release();
    }
  }

  static void main() throws Exception {
    var counter = new SemaphoreAsLock();
    both(counter::increment, counter::increment);
    require(counter.n == 2, "lost");
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
