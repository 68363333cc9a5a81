// expect: deadlock
// the early return forgets the permit
import java.util.concurrent.Semaphore;

class PermitNotReturned {
  private final Semaphore permit = new Semaphore(1);

  void use(boolean early) {
    permit.acquireUninterruptibly();
    if (early) {
      return;
    }
    permit.release();
  }

  static void main() throws Exception {
    var it = new PermitNotReturned();
    both(() -> it.use(true), () -> it.use(false));
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
