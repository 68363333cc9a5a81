// expect: passes
// without a writer, a second reader never waits
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class ReadersTogether {
  static void main() throws Exception {
    var lock = new ReentrantReadWriteLock(true);
    var read = new CountDownLatch(1);
    lock.readLock().lock();
    Thread reads =
        new Thread(
            () -> {
              lock.readLock().lock();
              lock.readLock().unlock();
              read.countDown();
            });
    reads.start();
    read.await();
    lock.readLock().unlock();
    reads.join();
  }
}
