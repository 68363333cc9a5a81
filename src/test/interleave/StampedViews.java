// expect: passes
// a stamped lock as a pair of ordinary locks
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.StampedLock;

class StampedViews {
  static int n;

  static void main() throws Exception {
    var pair = new StampedLock().asReadWriteLock();
    both(
        () -> add(pair.writeLock()),
        () -> {
          pair.readLock().lock();
          int seen = n;
          pair.readLock().unlock();
          add(pair.writeLock());
        });
    require(n == 2, "lost one");
  }

  static void add(Lock lock) {
    lock.lock();
    try {
      n++;
    } finally {
      lock.unlock();
    }
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
