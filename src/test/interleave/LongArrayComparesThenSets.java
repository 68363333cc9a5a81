// expect: race-condition
// a smaller value may overwrite the greater
import java.util.concurrent.atomic.AtomicLongArray;

class LongArrayComparesThenSets {
  static void main() throws Exception {
    var best = new AtomicLongArray(1);
    both(() -> offer(best, 5), () -> offer(best, 7));
    require(best.get(0) == 7, "not the best");
  }

  static void offer(AtomicLongArray best, long value) {
    if (value > best.get(0)) {
      best.set(0, value);
    }
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
