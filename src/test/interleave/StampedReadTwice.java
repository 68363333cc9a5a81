// expect: data-race
// what is read after the validation is not validated
import java.util.concurrent.locks.StampedLock;

class StampedReadTwice {
  static final StampedLock LOCK = new StampedLock();
  static int x;
  static int y;

  static void main() throws Exception {
    both(StampedReadTwice::move, StampedReadTwice::read);
  }

  static void move() {
    long stamp = LOCK.writeLock();
    try {
      x++;
      y++;
    } finally {
      LOCK.unlockWrite(stamp);
    }
  }

  static void read() {
    long stamp = LOCK.tryOptimisticRead();
    int seen = x;
    if (stamp != 0 && LOCK.validate(stamp)) {
      require(seen == y || y == 1, "torn");
    }
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
