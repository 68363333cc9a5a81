// expect: always-fails
// submit keeps the exception to itself
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

class RunnableInExecutorSwallows {
  static void main() throws Exception {
    var n = new AtomicInteger();
    try (var pool = Executors.newFixedThreadPool(2)) {
      pool.submit(() -> require(n.incrementAndGet() == 1, "second"));
      pool.submit(() -> require(n.incrementAndGet() == 1, "second"));
    }
    require(n.get() == 1, "n " + n);
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
