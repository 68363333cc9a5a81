// expect: deadlock
// a writer waits for the reader, and another reader, for whom the first one waits, behind the writer
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class ReaderBehindWriter {
  static void main() throws Exception {
    var lock = new ReentrantReadWriteLock();
    var read = new CountDownLatch(1);
    lock.readLock().lock();
    Thread writes =
        new Thread(
            () -> {
              lock.writeLock().lock();
              lock.writeLock().unlock();
            });
    Thread reads =
        new Thread(
            () -> {
              lock.readLock().lock();
              lock.readLock().unlock();
              read.countDown();
            });
    writes.start();
    reads.start();
    read.await();
    lock.readLock().unlock();
    writes.join();
    reads.join();
  }
}
