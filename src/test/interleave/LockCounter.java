// expect: passes
// a lock, taken and always given back
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LockCounter {
  private final Lock lock = new ReentrantLock();
  private int n;

  void increment() {
    lock.lock();
    try {
      n++;
    } finally {
      lock.unlock();
    }
  }

  static void main() throws Exception {
    var counter = new LockCounter();
    both(counter::increment, counter::increment);
    counter.lock.lock();
    require(counter.n == 2, "lost");
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
