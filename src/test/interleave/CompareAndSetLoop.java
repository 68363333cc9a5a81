// expect: passes
// try again until nobody came between
import java.util.concurrent.atomic.AtomicInteger;

class CompareAndSetLoop {
  static void main() throws Exception {
    var n = new AtomicInteger();
    Runnable twice =
        () -> {
          int seen = n.get();
          while (!n.compareAndSet(seen, seen * 2 + 1)) {
            seen = n.get();
          }
        };
    both(twice, twice);
    require(n.get() == 3, "expected 3 but was " + n.get());
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
