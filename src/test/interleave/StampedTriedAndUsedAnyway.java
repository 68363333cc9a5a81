// expect: data-race
// nobody asks whether the writer has got its stamp in time
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.StampedLock;

class StampedTriedAndUsedAnyway {
  static final StampedLock LOCK = new StampedLock();
  static int written;

  static void main() throws InterruptedException {
    Thread writer = Thread.ofPlatform().name("writer").start(StampedTriedAndUsedAnyway::write);
    write();
    writer.join();
  }

  static void write() {
    try {
      long stamp = LOCK.tryWriteLock(5, TimeUnit.MILLISECONDS);
      written++;
      if (stamp != 0) {
        LOCK.unlockWrite(stamp);
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
