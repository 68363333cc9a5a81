// expect: data-race
// the lock looks and then takes, in two steps
import java.util.concurrent.locks.AbstractQueuedSynchronizer;

class OwnLockTwoSteps {
  static final class Sync extends AbstractQueuedSynchronizer {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean tryAcquire(int one) {
      if (getState() == 0) {
        setState(1);
        return true;
      }
      return false;
    }

    @Override
    protected boolean tryRelease(int one) {
      setState(0);
      return true;
    }
  }

  static int n;

  static void main() throws Exception {
    var sync = new Sync();
    both(() -> increment(sync), () -> increment(sync));
  }

  static void increment(Sync sync) {
    sync.acquire(1);
    n++;
    sync.release(1);
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
