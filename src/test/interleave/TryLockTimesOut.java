// expect: passes
// a limit on the second lock ends the deadlock
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class TryLockTimesOut {
  static final Lock LEFT = new ReentrantLock();
  static final Lock RIGHT = new ReentrantLock();

  static void in(Lock first, Lock second) {
    try {
      first.lock();
      try {
        if (second.tryLock(1, TimeUnit.SECONDS)) {
          second.unlock();
        }
      } finally {
        first.unlock();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static void main() throws Exception {
    both(() -> in(LEFT, RIGHT), () -> in(RIGHT, LEFT));
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
