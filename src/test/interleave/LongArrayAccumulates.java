// expect: passes
// an element is updated in one step
import java.util.concurrent.atomic.AtomicLongArray;

class LongArrayAccumulates {
  static void main() throws Exception {
    var best = new AtomicLongArray(1);
    both(() -> best.accumulateAndGet(0, 5, Math::max), () -> best.accumulateAndGet(0, 7, Math::max));
    require(best.get(0) == 7, "not the best");
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
