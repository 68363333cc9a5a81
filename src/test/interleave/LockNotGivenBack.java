// expect: deadlock
// an exception on the way to unlock
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LockNotGivenBack {
  private final Lock lock = new ReentrantLock();

  void fail() {
    try {
      lock.lock();
      Integer.parseInt("x");
      lock.unlock();
    } catch (NumberFormatException expected) {
      // the lock is still held
    }
  }

  static void main() throws Exception {
    var it = new LockNotGivenBack();
    both(it::fail, it::fail);
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
