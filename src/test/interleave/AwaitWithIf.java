// expect: race-condition
// a condition may be over without a signal
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class AwaitWithIf {
  static boolean isReady;

  static void main() throws Exception {
    var lock = new ReentrantLock();
    Condition ready = lock.newCondition();
    both(
        () -> {
          lock.lock();
          try {
            if (!isReady) {
              ready.awaitUninterruptibly();
            }
            require(isReady, "woken for nothing");
          } finally {
            lock.unlock();
          }
        },
        () -> {
          lock.lock();
          isReady = true;
          ready.signal();
          lock.unlock();
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
