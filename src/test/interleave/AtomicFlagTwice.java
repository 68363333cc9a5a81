// expect: race-condition
// get, then set
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

class AtomicFlagTwice {
  static void main() throws Exception {
    var done = new AtomicBoolean();
    var runs = new AtomicInteger();
    Runnable once =
        () -> {
          if (!done.get()) {
            done.set(true);
            runs.incrementAndGet();
          }
        };
    both(once, once);
    require(runs.get() == 1, "ran " + runs + " times");
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
