// expect: always-fails
// no matter of threads
import java.util.concurrent.atomic.AtomicInteger;

class WrongInAnyOrder {
  static void main() throws Exception {
    var n = new AtomicInteger();
    both(n::incrementAndGet, n::incrementAndGet);
    require(n.get() == 3, "expected 3 but was " + n.get());
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
