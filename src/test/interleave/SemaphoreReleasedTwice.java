// expect: race-condition
// a finally that gives back what was not taken
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

class SemaphoreReleasedTwice {
  static void main() throws Exception {
    var permits = new Semaphore(1);
    var inside = new AtomicInteger();
    Runnable enter = () -> {
      try {
        if (permits.tryAcquire()) {
          require(inside.incrementAndGet() == 1, "two inside");
          inside.decrementAndGet();
        }
      } finally {
        permits.release();
      }
    };
    all(3, enter);
  }

  static void all(int count, Runnable each) throws InterruptedException {
    Thread[] threads = new Thread[count];
    for (int i = 0; i < count; i++) {
      threads[i] = new Thread(each);
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
