// expect: passes
// who gets 2 comes after the other
import java.util.concurrent.atomic.AtomicInteger;

class IncrementTellsTheSecond {
  static int data;

  static void main() throws Exception {
    var n = new AtomicInteger();
    both(
        () -> {
          data = 1;
          n.incrementAndGet();
        },
        () -> {
          if (n.incrementAndGet() == 2) {
            require(data == 1, "not there");
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
