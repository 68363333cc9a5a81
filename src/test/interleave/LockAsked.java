// expect: race-condition
// isLocked, then lock
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

class LockAsked {
  static void main() throws Exception {
    var lock = new ReentrantLock();
    var skipped = new AtomicInteger();
    Runnable work = () -> {
      if (lock.isLocked()) {
        skipped.incrementAndGet();
        return;
      }
      lock.lock();
      lock.unlock();
    };
    both(work, work);
    require(skipped.get() == 0, "skipped");
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
