// expect: passes
// a weak compare-and-set is tried again
import java.util.concurrent.atomic.AtomicInteger;

class WeakSwapInALoop {
  static void main() throws Exception {
    var atomic = new AtomicInteger();
    both(() -> add(atomic), () -> add(atomic));
    require(atomic.get() == 2, "lost one");
  }

  static void add(AtomicInteger atomic) {
    int seen;
    do {
      seen = atomic.get();
    } while (!atomic.weakCompareAndSetVolatile(seen, seen + 1));
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
