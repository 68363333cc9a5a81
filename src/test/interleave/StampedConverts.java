// expect: passes
// reads first, and takes the lock for writing only if it must
import java.util.concurrent.locks.StampedLock;

class StampedConverts {
  static final StampedLock LOCK = new StampedLock();
  static int n;

  static void main() throws Exception {
    both(StampedConverts::once, StampedConverts::once);
    require(n == 1, "twice");
  }

  static void once() {
    long stamp = LOCK.readLock();
    try {
      while (n == 0) {
        long write = LOCK.tryConvertToWriteLock(stamp);
        if (write != 0) {
          stamp = write;
          n++;
        } else {
          LOCK.unlockRead(stamp);
          stamp = LOCK.writeLock();
        }
      }
    } finally {
      LOCK.unlock(stamp);
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
