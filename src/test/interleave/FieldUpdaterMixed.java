// expect: race-condition
// one updates in one step, the other in two
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;

class FieldUpdaterMixed {
  static final AtomicIntegerFieldUpdater<FieldUpdaterMixed> N =
      AtomicIntegerFieldUpdater.newUpdater(FieldUpdaterMixed.class, "n");
  volatile int n;

  static void main() throws Exception {
    var counter = new FieldUpdaterMixed();
    both(() -> N.incrementAndGet(counter), () -> counter.n++);
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
