// expect: passes
// a reader and a writer that give up after a while, and only then do without
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.StampedLock;

class StampedTriedForAWhile {
  static final StampedLock LOCK = new StampedLock();
  static int left;
  static int right;

  static void main() throws InterruptedException {
    Thread writer = Thread.ofPlatform().name("writer").start(StampedTriedForAWhile::write);
    long stamp = LOCK.tryReadLock(5, TimeUnit.MILLISECONDS);
    if (stamp != 0) {
      try {
        if (left != right) {
          throw new AssertionError(left + " and " + right);
        }
      } finally {
        LOCK.unlockRead(stamp);
      }
    }
    writer.join();
  }

  static void write() {
    try {
      long stamp = LOCK.tryWriteLock(5, TimeUnit.MILLISECONDS);
      if (stamp != 0) {
        left++;
        right++;
        LOCK.unlockWrite(stamp);
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
