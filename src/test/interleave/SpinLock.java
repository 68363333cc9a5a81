// expect: passes
// a lock made of one flag
import java.util.concurrent.atomic.AtomicBoolean;

class SpinLock {
  static final AtomicBoolean TAKEN = new AtomicBoolean();
  static int n;

  static void main() throws Exception {
    both(SpinLock::count, SpinLock::count);
    require(n == 2, "lost one");
  }

  static void count() {
    while (!TAKEN.compareAndSet(false, true)) {
      Thread.onSpinWait();
    }
    n++;
    TAKEN.lazySet(false);
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
