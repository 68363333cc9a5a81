// expect: passes
// a function without side effects may be called as often as it takes
import java.util.concurrent.atomic.AtomicReference;

class UpdatedPurely {
  static void main() throws Exception {
    var best = new AtomicReference<>(0);
    both(() -> best.accumulateAndGet(3, Math::max), () -> best.updateAndGet(x -> Math.max(x, 5)));
    require(best.get() == 5, "lost the best");
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
