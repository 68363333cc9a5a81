// expect: data-race
// only who waits for the latch comes after those who count
import java.util.concurrent.CountDownLatch;

class LatchCountedNotAwaited {
  static final CountDownLatch DONE = new CountDownLatch(2);
  static int data;

  static void main() throws Exception {
    both(
        () -> {
          data = 42;
          DONE.countDown();
        },
        () -> {
          DONE.countDown();
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
