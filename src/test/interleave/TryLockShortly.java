// expect: race-condition
// a short limit may pass while another thread has the lock
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

class TryLockShortly {
  static final ReentrantLock DOOR = new ReentrantLock();
  static final AtomicInteger ENTERED = new AtomicInteger();

  static void main() throws Exception {
    Thread one = new Thread(TryLockShortly::enter);
    Thread other = new Thread(TryLockShortly::enter);
    one.start();
    other.start();
    one.join();
    other.join();
    require(ENTERED.get() == 2, "one stays outside");
  }

  static void enter() {
    try {
      if (DOOR.tryLock(5, TimeUnit.MILLISECONDS)) {
        ENTERED.incrementAndGet();
        DOOR.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
