// expect: race-condition
// the function reads what others change
import java.util.concurrent.atomic.AtomicInteger;

class UpdatesByShared {
  static final AtomicInteger n = new AtomicInteger();
  static volatile int step = 1;
  static void main() throws Exception {
    both(() -> n.updateAndGet(x -> x + step), () -> { step = 2; n.updateAndGet(x -> x + step); });
    require(n.get() == 4, "n " + n);
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

