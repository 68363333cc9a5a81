// expect: passes
// who sees the sum comes after the addition
import java.util.concurrent.atomic.AtomicInteger;

class SwapsThenLooksBeforePlain {
  static final AtomicInteger n = new AtomicInteger();
  static int x;
  static void add() { int v; do { v = n.get(); } while (!n.compareAndSet(v, v + 1)); }
  static void main() throws Exception {
    both(() -> { x = 1; add(); }, () -> { if (n.get() == 1) require(x == 1, "x " + x); });
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

