// expect: race-condition
// the first to be forked need not be the first to be done
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class ScopeFirstForkedWins {
  static void main() throws Exception {
    try (var scope = StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow())) {
      scope.fork(() -> "east");
      scope.fork(() -> "west");
      require(scope.join().equals("east"), "west was faster");
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
