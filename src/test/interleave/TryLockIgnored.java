// expect: data-race
// the answer of tryLock is not looked at
import java.util.concurrent.locks.ReentrantLock;

class TryLockIgnored {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

  void increment() {
    lock.tryLock();
    n++;
    if (lock.isHeldByCurrentThread()) {
      lock.unlock();
    }
  }

  static void main() throws Exception {
    var counter = new TryLockIgnored();
    both(counter::increment, counter::increment);
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
