// expect: passes
// close waits for all tasks
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

class ExecutorClosesWithTasks {
  static void main() throws Exception {
    var n = new AtomicInteger();
    try (var pool = Executors.newFixedThreadPool(2)) {
      for (int i = 0; i < 4; i++) {
        pool.execute(n::incrementAndGet);
      }
    }
    require(n.get() == 4, "lost");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
