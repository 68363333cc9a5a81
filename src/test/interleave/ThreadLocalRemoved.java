// expect: passes
// each task leaves its thread as it found it
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

class ThreadLocalRemoved {
  static final ThreadLocal<String> USER = new ThreadLocal<>();

  static void main() throws Exception {
    var strangers = new AtomicInteger();
    try (var pool = Executors.newFixedThreadPool(2)) {
      pool.execute(ThreadLocalRemoved::serve);
      pool.execute(() -> strangers.addAndGet(USER.get() == null ? 0 : 1));
    }
    require(strangers.get() == 0, "who is ada?");
  }

  static void serve() {
    USER.set("ada");
    try {
      require(USER.get().equals("ada"), "lost");
    } finally {
      USER.remove();
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
