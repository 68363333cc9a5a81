// expect: race-condition
// a lock that lets two in
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

class OwnMutexForgets {
  static class Mutex extends AbstractQueuedSynchronizer { protected boolean tryAcquire(int x) { if (getState() == 0) { setState(1); return true; } return false; } protected boolean tryRelease(int x) { setState(0); return true; } } static final Mutex m = new Mutex(); static final AtomicInteger in = new AtomicInteger();

  static void main() throws Exception {
    both(() -> { m.acquire(1); require(in.incrementAndGet() == 1, "two inside"); in.decrementAndGet(); m.release(1); }, () -> { m.acquire(1); require(in.incrementAndGet() == 1, "two inside"); in.decrementAndGet(); m.release(1); });
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
