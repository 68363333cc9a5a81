// expect: data-race
// a lock's monitor is not the lock
import java.util.concurrent.locks.ReentrantLock;

class TwoWaysOfOneLock {
  static final ReentrantLock lock = new ReentrantLock();
  static int n;

  static void main() throws Exception {
    Thread first = new Thread(() -> {
      synchronized (lock) {
        n++;
      }
    });
    Thread second = new Thread(() -> {
      lock.lock();
      try {
        n++;
      } finally {
        lock.unlock();
      }
    });
    first.start();
    second.start();
    first.join();
    second.join();
  }
}
