// expect: passes
// a pool with its own queue and limits, awaited
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

class OwnPoolCounts {
  static void main() throws Exception {
    var pool = new ThreadPoolExecutor(1, 2, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(4));
    var count = new AtomicInteger();
    pool.execute(count::incrementAndGet);
    pool.execute(count::incrementAndGet);
    pool.shutdown();
    require(pool.awaitTermination(1, TimeUnit.MINUTES), "too slow");
    require(count.get() == 2, "lost one");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
