// expect: data-race
// what a subtask writes may be read only after the join
import java.util.concurrent.StructuredTaskScope;

class ScopeReadsBeforeTheJoin {
  private int n;

  static void main() throws Exception {
    var it = new ScopeReadsBeforeTheJoin();
    try (var scope = StructuredTaskScope.open()) {
      scope.fork(() -> it.n = 1);
      require(it.n < 2, "what?");
      scope.join();
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
