// expect: deadlock
// a read lock cannot be turned into a write lock
import java.util.concurrent.locks.ReentrantReadWriteLock;

class UpgradesReadLock {
  static void main() throws Exception {
    var lock = new ReentrantReadWriteLock();
    lock.readLock().lock();
    lock.writeLock().lock();
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
