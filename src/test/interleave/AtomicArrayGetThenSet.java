// expect: race-condition
// two atomic calls are not one
import java.util.concurrent.atomic.AtomicIntegerArray;

class AtomicArrayGetThenSet {
  static void main() throws Exception {
    var counts = new AtomicIntegerArray(2);
    Runnable count = () -> counts.set(1, counts.get(1) + 1);
    both(count, count);
    require(counts.get(1) == 2, "lost one");
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
