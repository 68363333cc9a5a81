// expect: deadlock
// nobody counts down, and the join waits for ever
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.StructuredTaskScope;

class ScopeWithoutLimit {
  static void main() throws Exception {
    var never = new CountDownLatch(1);
    try (var scope = StructuredTaskScope.open()) {
      scope.fork(
          () -> {
            never.await();
            return 1;
          });
      scope.join();
    }
  }
}
