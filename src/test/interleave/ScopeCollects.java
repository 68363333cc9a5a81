// expect: passes
// both results are there after the join
import java.util.concurrent.StructuredTaskScope;

class ScopeCollects {
  static void main() throws Exception {
    int[] parts = new int[2];
    try (var scope = StructuredTaskScope.open()) {
      var left = scope.fork(() -> parts[0] = 1);
      var right = scope.fork(() -> parts[1] = 2);
      scope.join();
      require(left.get() + right.get() == 3, "lost a part");
    }
    require(parts[0] + parts[1] == 3, "not seen");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
