// expect: race-condition
// awaitTermination may give up
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

class TerminationInVain {
  static void main() throws Exception {
    var n = new AtomicInteger();
    var pool = Executors.newFixedThreadPool(2);
    pool.execute(n::incrementAndGet);
    pool.execute(n::incrementAndGet);
    pool.shutdown();
    pool.awaitTermination(50, TimeUnit.MILLISECONDS);
    require(n.get() == 2, "not all: " + n);
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
