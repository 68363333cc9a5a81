// expect: deadlock
// a subtask that does not let itself be interrupted holds up the scope
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.StructuredTaskScope;

class ScopeSwallowsTheInterrupt {
  static void main() throws Exception {
    var never = new CountDownLatch(1);
    try (var scope = StructuredTaskScope.open()) {
      scope.fork(() -> stubborn(never));
      scope.fork(
          () -> {
            throw new IllegalStateException("no such user");
          });
      scope.join();
    } catch (StructuredTaskScope.FailedException e) {
      require(e.getCause() instanceof IllegalStateException, "another failure");
    }
  }

  static void stubborn(CountDownLatch latch) {
    while (true) {
      try {
        latch.await();
        return;
      } catch (InterruptedException e) {
        // not now
      }
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
