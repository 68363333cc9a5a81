// expect: deadlock
// each takes one of two permits, and waits for the second
import java.util.concurrent.Semaphore;

class PermitsOneByOne {
  static void main() throws Exception {
    var permits = new Semaphore(2);
    Runnable takeTwo =
        () -> {
          permits.acquireUninterruptibly();
          permits.acquireUninterruptibly();
          permits.release(2);
        };
    both(takeTwo, takeTwo);
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
