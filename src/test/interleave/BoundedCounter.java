// expect: race-condition
// check, then add, beyond the limit
import java.util.concurrent.atomic.AtomicInteger;

class BoundedCounter {
  static void main() throws Exception {
    var n = new AtomicInteger();
    Runnable enter = () -> {
      if (n.get() < 1) {
        n.incrementAndGet();
      }
    };
    both(enter, enter);
    require(n.get() == 1, "too many: " + n);
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
