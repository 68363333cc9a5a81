// expect: passes
// optimistic reads that are validated
import java.util.concurrent.locks.StampedLock;

class StampedPoint {
  private final StampedLock lock = new StampedLock();
  private int x = 1;
  private int y = 1;

  void move() {
    long stamp = lock.writeLock();
    try {
      x = 2;
      y = 2;
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  void look() {
    long stamp = lock.tryOptimisticRead();
    int a = x;
    int b = y;
    if (!lock.validate(stamp)) {
      stamp = lock.readLock();
      try {
        a = x;
        b = y;
      } finally {
        lock.unlockRead(stamp);
      }
    }
    require(a == b, "torn");
  }

  static void main() throws Exception {
    var point = new StampedPoint();
    both(point::move, point::look);
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
