// expect: passes
// the first failure interrupts the others
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.StructuredTaskScope;

class ScopeFailureCancels {
  static void main() throws Exception {
    var never = new CountDownLatch(1);
    try (var scope = StructuredTaskScope.open()) {
      var waits =
          scope.fork(
              () -> {
                never.await();
                return 1;
              });
      scope.fork(
          () -> {
            throw new IllegalStateException("no such user");
          });
      scope.join();
      throw new AssertionError("came out of the join");
    } catch (StructuredTaskScope.FailedException e) {
      require(e.getCause().getMessage().equals("no such user"), "another failure");
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
