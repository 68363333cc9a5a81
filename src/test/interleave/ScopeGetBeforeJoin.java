// expect: always-fails
// a subtask has no result before the join
import java.util.concurrent.StructuredTaskScope;

class ScopeGetBeforeJoin {
  static void main() throws Exception {
    try (var scope = StructuredTaskScope.open()) {
      var answer = scope.fork(() -> 42);
      require(answer.get() == 42, "wrong");
      scope.join();
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
