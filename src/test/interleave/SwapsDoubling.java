// expect: race-condition
// to double and to add are no additions
import java.util.concurrent.atomic.AtomicInteger;

class SwapsDoubling {
  static final AtomicInteger n = new AtomicInteger(1);
  static void main() throws Exception {
    both(() -> { int v; do { v = n.get(); } while (!n.compareAndSet(v, v + v)); }, () -> { int v; do { v = n.get(); } while (!n.compareAndSet(v, v + 1)); });
    require(n.get() == 3, "n " + n);
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

