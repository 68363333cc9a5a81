// expect: passes
// results in the order of the forks, whoever is done first
import java.util.List;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

class ScopeCheckThenFork {
  static void main() throws Exception {
    try (var scope = StructuredTaskScope.open(Joiner.<String>allSuccessfulOrThrow())) {
      scope.fork(() -> "a");
      scope.fork(() -> "b");
      List<String> all = scope.join().map(Subtask::get).toList();
      require(all.equals(List.of("a", "b")), "order " + all);
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
