// expect: passes
// delays pass in virtual time, in order
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class ScheduledOrder {
  static void main() throws Exception {
    var order = new StringBuffer();
    ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
    pool.schedule(() -> order.append("b"), 2, TimeUnit.HOURS);
    pool.schedule(() -> order.append("a"), 1, TimeUnit.HOURS);
    pool.shutdown();
    require(pool.awaitTermination(1, TimeUnit.DAYS), "not in time");
    require(order.toString().equals("ab"), "order " + order);
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
