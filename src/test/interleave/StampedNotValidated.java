// expect: data-race
// optimism without a look back
import java.util.concurrent.locks.StampedLock;

class StampedNotValidated {
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
    lock.tryOptimisticRead();
    int a = x;
    int b = y;
    require(a == b, "torn");
  }

  static void main() throws Exception {
    var point = new StampedNotValidated();
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
