// expect: passes
// what the pool has no room for, the caller runs
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

class OwnPoolCallerRuns {
  static void main() throws Exception {
    var pool =
        new ThreadPoolExecutor(
            1,
            1,
            1,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1),
            new ThreadPoolExecutor.CallerRunsPolicy());
    var count = new AtomicInteger();
    for (int i = 0; i < 3; i++) {
      pool.execute(count::incrementAndGet);
    }
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.MINUTES);
    require(count.get() == 3, "lost one");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
