// expect: race-condition
// a short limit may pass before the subtasks have done anything
import java.time.Duration;
import java.util.concurrent.StructuredTaskScope;

class ScopeTimeoutNotHandled {
  static void main() throws Exception {
    try (var scope = StructuredTaskScope.open(StructuredTaskScope.Joiner.<Integer>allSuccessfulOrThrow(), cf -> cf.withTimeout(Duration.ofMillis(50)))) {
      scope.fork(() -> 1);
      scope.fork(() -> 2);
      require(scope.join().count() == 2, "some missing");
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

