// expect: passes
// an interrupt of the one who waits cancels the tasks, so that the pool can be closed
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

class InvokeAllInterrupted {
  static void main() throws Exception {
    var never = new CountDownLatch(1);
    Callable<Integer> stuck =
        () -> {
          never.await();
          return 2;
        };
    Thread.currentThread().interrupt();
    try (var pool = Executors.newFixedThreadPool(2)) {
      pool.invokeAll(List.of(stuck, stuck));
      throw new AssertionError("not interrupted");
    } catch (InterruptedException e) {
      // As it should be.
    }
  }
}
