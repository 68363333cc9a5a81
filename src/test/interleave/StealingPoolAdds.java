// expect: passes
// a work-stealing pool that is awaited
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

class StealingPoolAdds {
  static void main() throws Exception {
    var n = new AtomicInteger();
    try (var pool = Executors.newWorkStealingPool(2)) {
      pool.submit(n::incrementAndGet);
      pool.submit(n::incrementAndGet);
    }
    require(n.get() == 2, "lost");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
