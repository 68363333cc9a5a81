// expect: passes
// again and again, until nobody needs it
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class ScheduledTicks {
  static void main() throws Exception {
    var ticks = new CountDownLatch(2);
    var pool = Executors.newScheduledThreadPool(1);
    var clock = pool.scheduleWithFixedDelay(ticks::countDown, 1, 1, TimeUnit.SECONDS);
    ticks.await();
    clock.cancel(false);
    pool.shutdownNow();
    require(pool.awaitTermination(1, TimeUnit.HOURS), "still there");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
