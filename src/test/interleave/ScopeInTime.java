// expect: passes
// a limit that is not needed does nothing
import java.time.Duration;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class ScopeInTime {
  static void main() throws Exception {
    try (var scope =
        StructuredTaskScope.open(
            Joiner.allSuccessfulOrThrow(), cf -> cf.withTimeout(Duration.ofHours(1)))) {
      scope.fork(() -> 1);
      scope.fork(() -> 2);
      int sum = scope.join().mapToInt(task -> (Integer) task.get()).sum();
      require(sum == 3, "lost a part");
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
