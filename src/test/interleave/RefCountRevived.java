// expect: race-condition
// a count that reached zero is taken again
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

class RefCountRevived {
  static void main() throws Exception {
    var refs = new AtomicInteger(1);
    var freed = new AtomicBoolean();
    both(
        () -> {
          if (refs.decrementAndGet() == 0) {
            freed.set(true);
          }
        },
        () -> {
          if (refs.get() > 0) {
            refs.incrementAndGet();
            require(!freed.get(), "used after free");
            if (refs.decrementAndGet() == 0) {
              freed.set(true);
            }
          }
        });
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
