// expect: passes
// who sets the mark has won
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicMarkableReference;

class MarkedOnce {
  static void main() throws Exception {
    var node = new AtomicMarkableReference<>("node", false);
    var removed = new AtomicInteger();
    Runnable remove =
        () -> {
          if (node.compareAndSet("node", "node", false, true)) {
            removed.incrementAndGet();
          }
        };
    both(remove, remove);
    require(removed.get() == 1, "removed twice");
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
