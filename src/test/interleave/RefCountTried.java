// expect: passes
// a count is taken only from above zero
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

class RefCountTried {
  static void main() throws Exception {
    var refs = new AtomicInteger(1);
    var freed = new AtomicBoolean();
    Runnable release = () -> {
      if (refs.decrementAndGet() == 0) {
        freed.set(true);
      }
    };
    both(
        release,
        () -> {
          int seen;
          do {
            seen = refs.get();
            if (seen == 0) {
              return;
            }
          } while (!refs.compareAndSet(seen, seen + 1));
          require(!freed.get(), "used after free");
          release.run();
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
