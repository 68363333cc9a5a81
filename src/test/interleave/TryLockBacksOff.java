// expect: passes
// whoever does not get the second lock gives the first one back
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class TryLockBacksOff {
  static final Lock LEFT = new ReentrantLock();
  static final Lock RIGHT = new ReentrantLock();
  static int n;

  static void in(Lock first, Lock second) {
    while (true) {
      first.lock();
      try {
        if (second.tryLock()) {
          try {
            n++;
            return;
          } finally {
            second.unlock();
          }
        }
      } finally {
        first.unlock();
      }
      Thread.yield();
    }
  }

  static void main() throws Exception {
    both(() -> in(LEFT, RIGHT), () -> in(RIGHT, LEFT));
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
