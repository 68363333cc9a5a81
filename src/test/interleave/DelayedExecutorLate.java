// expect: race-condition
// the delayed stage may come after the look
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

class DelayedExecutorLate {
  static void main() throws Exception {
    var n = new AtomicInteger();
    var late = CompletableFuture.delayedExecutor(10, TimeUnit.MILLISECONDS);
    CompletableFuture.runAsync(n::incrementAndGet, late);
    Thread.sleep(100);
    require(n.get() == 1, "not yet");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
