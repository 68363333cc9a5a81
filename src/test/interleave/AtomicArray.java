// expect: passes
// elements with steps of their own
import java.util.concurrent.atomic.AtomicIntegerArray;

class AtomicArray {
  static void main() throws Exception {
    var hits = new AtomicIntegerArray(2);
    Runnable hit = () -> hits.incrementAndGet(1);
    both(hit, hit);
    require(hits.get(1) == 2, "lost");
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
