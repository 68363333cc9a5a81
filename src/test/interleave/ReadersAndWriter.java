// expect: passes
// readers share, the writer is alone
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class ReadersAndWriter {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private int low = 0;
  private int high = 10;

  void move() {
    lock.writeLock().lock();
    try {
      low = 20;
      high = 30;
    } finally {
      lock.writeLock().unlock();
    }
  }

  void look() {
    lock.readLock().lock();
    try {
      require(low < high, "torn");
    } finally {
      lock.readLock().unlock();
    }
  }

  static void main() throws Exception {
    var range = new ReadersAndWriter();
    both(range::move, range::look);
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
