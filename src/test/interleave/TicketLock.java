// expect: passes
// everybody draws a number and waits for it
import java.util.concurrent.atomic.AtomicInteger;

class TicketLock {
  static final AtomicInteger NEXT = new AtomicInteger();
  static final AtomicInteger SERVED = new AtomicInteger();
  static int n;

  static void main() throws Exception {
    both(TicketLock::count, TicketLock::count);
    require(n == 2, "lost one");
  }

  static void count() {
    int mine = NEXT.getAndIncrement();
    while (SERVED.get() != mine) {
      Thread.onSpinWait();
    }
    n++;
    SERVED.set(mine + 1);
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
