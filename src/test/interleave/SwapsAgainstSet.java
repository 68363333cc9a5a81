// expect: race-condition
// a set between get and set is lost
import java.util.concurrent.atomic.AtomicInteger;

class SwapsAgainstSet {
  static final AtomicInteger n = new AtomicInteger();
  static void main() throws Exception {
    both(() -> { int v; do { v = n.get(); } while (!n.compareAndSet(v, v + 1)); }, () -> n.set(n.get() + 1));
    require(n.get() == 2, "lost");
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

