// expect: race-condition
// its threads are daemons
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

class StealingPoolNotAwaited {
  static void main() throws Exception {
    var n = new AtomicInteger();
    var pool = Executors.newWorkStealingPool();
    pool.submit(n::incrementAndGet);
    require(n.get() == 1, "not yet");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
