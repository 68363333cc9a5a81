// expect: passes
// a lock as the JDK's documentation writes it
import java.util.concurrent.locks.AbstractQueuedSynchronizer;

class OwnLock {
  static final class Mutex {
    private static final class Sync extends AbstractQueuedSynchronizer {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean tryAcquire(int one) {
        return compareAndSetState(0, 1);
      }

      @Override
      protected boolean tryRelease(int one) {
        setState(0);
        return true;
      }
    }

    private final Sync sync = new Sync();

    void lock() {
      sync.acquire(1);
    }

    void unlock() {
      sync.release(1);
    }
  }

  static int n;

  static void main() throws Exception {
    var mutex = new Mutex();
    both(() -> increment(mutex), () -> increment(mutex));
    require(n == 2, "lost one");
  }

  static void increment(Mutex mutex) {
    mutex.lock();
    try {
      n++;
    } finally {
      mutex.unlock();
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
