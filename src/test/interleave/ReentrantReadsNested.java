// expect: passes
// a thread that reads may read again
import java.util.concurrent.locks.ReentrantReadWriteLock;

class ReentrantReadsNested {
  static void main() throws Exception {
    var lock = new ReentrantReadWriteLock(true);
    both(
        () -> {
          lock.readLock().lock();
          lock.readLock().lock();
          lock.readLock().unlock();
          lock.readLock().unlock();
        },
        () -> {
          lock.writeLock().lock();
          lock.writeLock().unlock();
        });
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }
}
