// expect: passes
// the handler of uncaught exceptions is told
import java.util.concurrent.atomic.AtomicReference;

class UncaughtHandlerCounts {
  static void main() throws Exception {
    var told = new AtomicReference<Throwable>();
    Thread worker = new Thread(() -> {
      throw new IllegalStateException("boom");
    });
    worker.setUncaughtExceptionHandler((t, e) -> told.set(e));
    worker.start();
    worker.join();
    require(told.get() != null, "not told");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
