// expect: passes
// a limit in virtual time interrupts what still waits
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class ScopeTimesOut {
  static void main() throws Exception {
    var never = new CountDownLatch(1);
    boolean[] interrupted = new boolean[1];
    try (var scope =
        StructuredTaskScope.open(Joiner.awaitAll(), cf -> cf.withTimeout(Duration.ofHours(1)))) {
      scope.fork(() -> await(never, interrupted));
      scope.join();
      throw new AssertionError("in time?");
    } catch (StructuredTaskScope.TimeoutException e) {
      require(interrupted[0], "nobody told it to stop");
    }
  }

  static void await(CountDownLatch latch, boolean[] interrupted) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      interrupted[0] = true;
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
