// expect: data-race
// two permits are no lock
import java.util.concurrent.Semaphore;

class SemaphoreOfTwo {
  private final Semaphore permits = new Semaphore(2);
  private int n;

  void increment() {
    permits.acquireUninterruptibly();
    try {
      n++;
    } finally {
      permits.release();
    }
  }

  static void main() throws Exception {
    var counter = new SemaphoreOfTwo();
    both(counter::increment, counter::increment);
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
