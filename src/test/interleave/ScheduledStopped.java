// expect: passes
// shutdownNow forgets what is not due yet
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

class ScheduledStopped {
  static void main() throws Exception {
    var bell = new AtomicInteger();
    var pool = Executors.newScheduledThreadPool(1);
    pool.schedule(bell::incrementAndGet, 1, TimeUnit.HOURS);
    pool.shutdownNow();
    require(pool.awaitTermination(2, TimeUnit.HOURS), "still there");
    require(bell.get() < 2, "twice");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
