// expect: data-race
// an increment whose result nobody looks at publishes nothing
import java.util.concurrent.atomic.AtomicInteger;

class IncrementsOrderNothing {
  static int data;

  static void main() throws Exception {
    var n = new AtomicInteger();
    both(
        () -> {
          data = 1;
          n.incrementAndGet();
        },
        () -> {
          n.incrementAndGet();
          require(data >= 0, "never");
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
