// expect: race-condition
// what comes between the look and the reset is lost
import java.util.concurrent.atomic.LongAccumulator;

class AccumulatorReset {
  static void main() throws Exception {
    var best = new LongAccumulator(Long::sum, 0);
    Thread worker = new Thread(() -> best.accumulate(7));
    worker.start();
    long seen = best.get();
    best.reset();
    worker.join();
    require(seen + best.get() == 7, "lost some");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
