// expect: deadlock
// a lock that does not know its owner waits for itself
import java.util.concurrent.locks.AbstractQueuedSynchronizer;

class OwnLockNotReentrant {
  static final class Sync extends AbstractQueuedSynchronizer {
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

  static void main() throws Exception {
    var sync = new Sync();
    both(
        () -> {
          sync.acquire(1);
          sync.acquire(1);
          sync.release(1);
        },
        () -> {});
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }
}
