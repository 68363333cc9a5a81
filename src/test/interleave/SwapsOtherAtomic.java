// expect: race-condition
// reads one and swaps the other
import java.util.concurrent.atomic.AtomicInteger;

class SwapsOtherAtomic {
  static final AtomicInteger n = new AtomicInteger();
  static final AtomicInteger m = new AtomicInteger();
  static void main() throws Exception {
    Runnable add = () -> { int v; do { v = n.get(); } while (!m.compareAndSet(v, v + 1) && m.get() < 1); n.incrementAndGet(); };
    both(add, add);
    require(m.get() == 2, "m " + m);
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

