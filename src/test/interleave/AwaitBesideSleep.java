// expect: passes
// waiting for a condition in a loop, while the other thread sleeps
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class AwaitBesideSleep {
  static final ReentrantLock lock = new ReentrantLock();
  static final Condition ready = lock.newCondition();
  static boolean isReady;

  static void main() throws Exception {
    Thread waiter = new Thread(() -> {
      lock.lock();
      try {
        while (!isReady) {
          ready.awaitUninterruptibly();
        }
      } finally {
        lock.unlock();
      }
    });
    waiter.start();
    Thread.sleep(10);
    lock.lock();
    try {
      isReady = true;
      ready.signal();
    } finally {
      lock.unlock();
    }
    waiter.join();
  }
}
