// expect: passes
// compareAndSet lets one in
import java.util.concurrent.atomic.AtomicBoolean;

class AtomicFlagOnce {
  static int runs;

  static void main() throws Exception {
    var done = new AtomicBoolean();
    Runnable once =
        () -> {
          if (done.compareAndSet(false, true)) {
            runs++;
          }
        };
    both(once, once);
    require(runs == 1, "ran " + runs + " times");
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
