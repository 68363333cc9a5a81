// expect: data-race
// who opens the lock must tell what happened under it
import java.util.concurrent.atomic.AtomicBoolean;

class SpinLockOpenedPlain {
  static final AtomicBoolean TAKEN = new AtomicBoolean();
  static int n;

  static void main() throws Exception {
    both(SpinLockOpenedPlain::count, SpinLockOpenedPlain::count);
    require(n == 2, "lost one");
  }

  static void count() {
    while (!TAKEN.compareAndSet(false, true)) {
      Thread.onSpinWait();
    }
    n++;
    TAKEN.setPlain(false);
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
