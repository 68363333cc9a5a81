// expect: data-race
// who sets a flag has not seen what others did before they set it
import java.util.concurrent.atomic.AtomicInteger;

class AtomicSetOrdersNobody {
  static final AtomicInteger FLAG = new AtomicInteger();
  static int data;

  static void main() throws Exception {
    both(
        () -> {
          data = 42;
          FLAG.set(1);
        },
        () -> {
          FLAG.set(2);
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
