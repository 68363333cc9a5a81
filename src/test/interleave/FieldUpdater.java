// expect: passes
// an atomic step on a volatile field
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;

class FieldUpdater {
  static final AtomicIntegerFieldUpdater<FieldUpdater> N =
      AtomicIntegerFieldUpdater.newUpdater(FieldUpdater.class, "n");
  volatile int n;

  static void main() throws Exception {
    var counter = new FieldUpdater();
    Runnable increment = () -> N.incrementAndGet(counter);
    both(increment, increment);
    require(counter.n == 2, "lost");
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
