// expect: deadlock
// the gate is never opened
import java.util.concurrent.locks.AbstractQueuedSynchronizer;

class OwnLatchForgotten {
  static final class Gate extends AbstractQueuedSynchronizer {
    private static final long serialVersionUID = 1;

    @Override
    protected int tryAcquireShared(int ignored) {
      return getState() == 1 ? 1 : -1;
    }

    @Override
    protected boolean tryReleaseShared(int ignored) {
      return getState() == 1;
    }
  }

  static void main() throws Exception {
    var gate = new Gate();
    both(() -> gate.acquireShared(1), () -> gate.releaseShared(1));
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
