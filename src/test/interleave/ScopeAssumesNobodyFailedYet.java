// expect: race-condition
// the failure may come before the sibling is done
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

class ScopeAssumesNobodyFailedYet {
  static void main() throws Exception {
    try (var scope = StructuredTaskScope.open(Joiner.<Integer>allUntil(ScopeAssumesNobodyFailedYet::failed))) {
      var right = scope.fork(() -> 1);
      scope.fork(
          () -> {
            throw new IllegalStateException("no such user");
          });
      scope.join();
      require(right.state() == Subtask.State.SUCCESS, "cancelled before it was done");
    }
  }

  static boolean failed(Subtask<?> subtask) {
    return subtask.state() == Subtask.State.FAILED;
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
