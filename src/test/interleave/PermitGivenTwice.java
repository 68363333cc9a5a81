// expect: race-condition
// gives back a permit that it never got
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

class PermitGivenTwice {
  static final Semaphore PERMIT = new Semaphore(1);
  static final AtomicInteger INSIDE = new AtomicInteger();

  static void main() throws Exception {
    Thread hasty = new Thread(PermitGivenTwice::hasty);
    hasty.start();
    both(PermitGivenTwice::careful, PermitGivenTwice::careful);
    hasty.join();
  }

  static void hasty() {
    try {
      PERMIT.tryAcquire();
    } finally {
      PERMIT.release();
    }
  }

  static void careful() {
    PERMIT.acquireUninterruptibly();
    require(INSIDE.incrementAndGet() == 1, "two inside");
    INSIDE.decrementAndGet();
    PERMIT.release();
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
