// expect: race-condition
// who looks at the old value can tell who came first
import java.util.concurrent.atomic.AtomicInteger;

class SwapsAndLooksAtOld {
  static final AtomicInteger n = new AtomicInteger();
  static volatile int last;
  static void main() throws Exception {
    Runnable add = () -> { int v; do { v = n.get(); } while (!n.compareAndSet(v, v + 1)); last = v; };
    both(add, add);
    require(last == 1, "last " + last);
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

