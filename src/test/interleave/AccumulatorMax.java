// expect: passes
// the greatest of all, in any order
import java.util.concurrent.atomic.LongAccumulator;

class AccumulatorMax {
  static void main() throws Exception {
    var best = new LongAccumulator(Long::max, 0);
    both(() -> best.accumulate(5), () -> best.accumulate(7));
    require(best.get() == 7, "not the best");
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
