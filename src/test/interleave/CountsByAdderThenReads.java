// expect: race-condition
// the sum is read before the other thread has added
import java.util.concurrent.atomic.LongAdder;

class CountsByAdderThenReads {
  static void main() throws Exception {
    var hits = new LongAdder();
    var seen = new long[1];
    both(
        () -> {
          hits.increment();
          seen[0] = hits.sum();
        },
        hits::increment);
    require(seen[0] == 2, "seen " + seen[0]);
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
