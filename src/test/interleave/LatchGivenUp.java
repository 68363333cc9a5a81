// expect: data-race
// the limit has passed, and the latch is not open
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class LatchGivenUp {
  static int n;

  static void main() throws Exception {
    var done = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    Thread worker = new Thread(() -> work(go, done));
    worker.start();
    done.await(1, TimeUnit.SECONDS);
    go.countDown();
    require(n < 42, "what?");
    worker.join();
  }

  static void work(CountDownLatch go, CountDownLatch done) {
    try {
      go.await();
      n = 41;
      done.countDown();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
