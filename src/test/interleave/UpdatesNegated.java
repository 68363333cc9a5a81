// expect: race-condition
// to take from five and to add are no additions
import java.util.concurrent.atomic.AtomicInteger;

class UpdatesNegated {
  static final AtomicInteger n = new AtomicInteger(1);
  static void main() throws Exception {
    both(() -> n.updateAndGet(x -> 5 - x), () -> n.updateAndGet(x -> x + 1));
    require(n.get() == 5, "n " + n);
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

