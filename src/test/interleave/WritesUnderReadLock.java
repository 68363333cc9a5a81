// expect: data-race
// a read lock does not keep other readers out
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class WritesUnderReadLock {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private int hits;

  void look() {
    lock.readLock().lock();
    try {
      hits++;
    } finally {
      lock.readLock().unlock();
    }
  }

  static void main() throws Exception {
    var cache = new WritesUnderReadLock();
    both(cache::look, cache::look);
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
