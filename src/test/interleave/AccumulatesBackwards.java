// expect: race-condition
// the old value is subtracted
import java.util.concurrent.atomic.AtomicInteger;

class AccumulatesBackwards {
  static final AtomicInteger n = new AtomicInteger(1);
  static void main() throws Exception {
    both(() -> n.accumulateAndGet(4, (x, y) -> y - x), () -> n.accumulateAndGet(1, (x, y) -> x + y));
    require(n.get() == 4, "n " + n);
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

