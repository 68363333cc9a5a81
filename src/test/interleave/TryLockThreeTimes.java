// expect: race-condition
// three tries, and then without the lock
import java.util.concurrent.locks.ReentrantLock;

class TryLockThreeTimes {
  static volatile int n;

  static void main() throws Exception {
    var lock = new ReentrantLock();
    Runnable add = () -> {
      boolean got = false;
      for (int i = 0; i < 3 && !got; i++) {
        got = lock.tryLock();
      }
      n++;
      if (got) {
        lock.unlock();
      }
    };
    both(add, add);
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
