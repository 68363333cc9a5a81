// expect: data-race
// subtasks are threads like any other
import java.util.concurrent.StructuredTaskScope;

class ScopeSharedCounter {
  private int n;

  static void main() throws Exception {
    var it = new ScopeSharedCounter();
    try (var scope = StructuredTaskScope.open()) {
      scope.fork(() -> it.n++);
      scope.fork(() -> it.n++);
      scope.join();
    }
    require(it.n == 2, "lost an update");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
