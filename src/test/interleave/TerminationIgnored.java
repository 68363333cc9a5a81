// expect: data-race
// the pool has not terminated when the limit passes
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class TerminationIgnored {
  static int n;

  static void main() throws Exception {
    var go = new CountDownLatch(1);
    var pool = Executors.newFixedThreadPool(1);
    pool.submit(
        () -> {
          go.await();
          return n++;
        });
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.MINUTES);
    go.countDown();
    require(n < 2, "what?");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
