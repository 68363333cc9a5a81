// expect: passes
// a periodic task that is cancelled late
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

class TicksCancelledLate {
  static void main() throws Exception {
    var ticks = new AtomicInteger();
    var pool = Executors.newScheduledThreadPool(1);
    var clock = pool.scheduleAtFixedRate(ticks::incrementAndGet, 0, 10, TimeUnit.MILLISECONDS);
    Thread.sleep(100);
    clock.cancel(false);
    pool.shutdown();
    if (!pool.awaitTermination(1, TimeUnit.SECONDS)) {
      throw new AssertionError("still there");
    }
  }
}
