// expect: deadlock
// the same mistake with explicit locks
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LockOrderReentrant {
  static final Lock LEFT = new ReentrantLock();
  static final Lock RIGHT = new ReentrantLock();

  static void in(Lock first, Lock second) {
    first.lock();
    second.lock();
    second.unlock();
    first.unlock();
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
