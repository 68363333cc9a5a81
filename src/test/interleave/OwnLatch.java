// expect: passes
// a latch in shared mode, and a condition of an own lock
import java.util.concurrent.locks.AbstractQueuedSynchronizer;

class OwnLatch {
  static final class Gate extends AbstractQueuedSynchronizer {
    private static final long serialVersionUID = 1;

    @Override
    protected int tryAcquireShared(int ignored) {
      return getState() == 1 ? 1 : -1;
    }

    @Override
    protected boolean tryReleaseShared(int ignored) {
      setState(1);
      return true;
    }
  }

  static int data;

  static void main() throws Exception {
    var gate = new Gate();
    both(
        () -> {
          data = 1;
          gate.releaseShared(1);
        },
        () -> {
          gate.acquireShared(1);
          require(data == 1, "not yet");
        });
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
