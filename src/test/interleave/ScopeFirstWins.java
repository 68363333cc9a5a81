// expect: passes
// whoever is first, it is one of the two
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class ScopeFirstWins {
  static void main() throws Exception {
    try (var scope = StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow())) {
      scope.fork(() -> "east");
      scope.fork(() -> "west");
      String first = scope.join();
      require(first.equals("east") || first.equals("west"), "from nowhere");
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
