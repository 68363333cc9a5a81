// expect: data-race
// counted down before the work is done
import java.util.concurrent.CountDownLatch;

class LatchCountedTooEarly {
  static int data;

  static void main() throws Exception {
    var done = new CountDownLatch(1);
    Thread worker =
        new Thread(
            () -> {
              done.countDown();
              data = 42;
            });
    worker.start();
    done.await();
    require(data == 42, "not seen");
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
