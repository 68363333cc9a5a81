// expect: passes
// who reads already may read again, whoever waits
import java.util.concurrent.locks.ReentrantReadWriteLock;

class ReadsAgainBeforeWriter {
  static void main() throws Exception {
    var lock = new ReentrantReadWriteLock(true);
    Thread writes =
        new Thread(
            () -> {
              lock.writeLock().lock();
              lock.writeLock().unlock();
            });
    lock.readLock().lock();
    writes.start();
    lock.readLock().lock();
    lock.readLock().unlock();
    lock.readLock().unlock();
    writes.join();
  }
}
