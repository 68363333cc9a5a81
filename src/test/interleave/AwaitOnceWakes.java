// expect: race-condition
// await may return without a signal
import java.util.concurrent.locks.ReentrantLock;

class AwaitOnceWakes {
  static boolean ready;

  static void main() throws Exception {
    var lock = new ReentrantLock();
    var isReady = lock.newCondition();
    both(
        () -> {
          lock.lock();
          try {
            if (!ready) {
              isReady.awaitUninterruptibly();
            }
            require(ready, "woke too early");
          } finally {
            lock.unlock();
          }
        },
        () -> {
          lock.lock();
          try {
            ready = true;
            isReady.signal();
          } finally {
            lock.unlock();
          }
        });
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
