// expect: passes
// keeps reading what it has just written
import java.util.concurrent.locks.ReentrantReadWriteLock;

class LockDowngraded {
  static final ReentrantReadWriteLock LOCK = new ReentrantReadWriteLock();
  static int n;

  static void main() throws Exception {
    both(LockDowngraded::write, LockDowngraded::write);
    require(n == 2, "lost one");
  }

  static void write() {
    LOCK.writeLock().lock();
    int mine = ++n;
    LOCK.readLock().lock();
    LOCK.writeLock().unlock();
    require(n == mine, "somebody came in between");
    LOCK.readLock().unlock();
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
