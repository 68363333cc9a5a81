// expect: passes
// exactly one of two completes it
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

class FutureCompletedOnce {
  static void main() throws Exception {
    var answer = new CompletableFuture<String>();
    var winners = new AtomicInteger();
    both(
        () -> winners.addAndGet(answer.complete("east") ? 1 : 0),
        () -> winners.addAndGet(answer.complete("west") ? 1 : 0));
    require(winners.get() == 1, "two winners");
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
