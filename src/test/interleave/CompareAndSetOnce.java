// expect: race-condition
// a failed attempt is lost
import java.util.concurrent.atomic.AtomicInteger;

class CompareAndSetOnce {
  static void main() throws Exception {
    var n = new AtomicInteger();
    Runnable increment =
        () -> {
          int seen = n.get();
          n.compareAndSet(seen, seen + 1);
        };
    both(increment, increment);
    require(n.get() == 2, "expected 2 but was " + n.get());
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
