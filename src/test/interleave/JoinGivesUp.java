// expect: data-race
// the limit has passed, and the thread has not ended
import java.util.concurrent.CountDownLatch;

class JoinGivesUp {
  static int n;

  static void main() throws Exception {
    var go = new CountDownLatch(1);
    Thread worker = new Thread(() -> work(go));
    worker.start();
    worker.join(1_000);
    go.countDown();
    require(n < 42, "what?");
    worker.join();
  }

  static void work(CountDownLatch go) {
    try {
      go.await();
      n = 41;
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
