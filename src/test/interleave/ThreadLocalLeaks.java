// expect: race-condition
// a thread of the pool still has what an earlier task left
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

class ThreadLocalLeaks {
  static final ThreadLocal<String> USER = new ThreadLocal<>();

  static void main() throws Exception {
    var strangers = new AtomicInteger();
    try (var pool = Executors.newFixedThreadPool(2)) {
      pool.execute(() -> USER.set("ada"));
      pool.execute(() -> {});
      pool.execute(() -> strangers.addAndGet(USER.get() == null ? 0 : 1));
    }
    require(strangers.get() == 0, "who is ada?");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
