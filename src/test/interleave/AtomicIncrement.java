// expect: passes
// one step
import java.util.concurrent.atomic.AtomicInteger;

class AtomicIncrement {
  static void main() throws Exception {
    var n = new AtomicInteger();
    both(n::incrementAndGet, n::incrementAndGet);
    require(n.get() == 2, "lost");
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
