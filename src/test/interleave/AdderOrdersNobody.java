// expect: data-race
// counting is no way to tell others what was done before
import java.util.concurrent.atomic.LongAdder;

class AdderOrdersNobody {
  static final LongAdder DONE = new LongAdder();
  static int data;

  static void main() throws Exception {
    both(
        () -> {
          data = 42;
          DONE.increment();
        },
        () -> {
          DONE.increment();
          require(data <= 42, "what?");
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
