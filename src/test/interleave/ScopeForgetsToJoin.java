// expect: always-fails
// a scope that has forked must be joined
import java.util.concurrent.StructuredTaskScope;

class ScopeForgetsToJoin {
  static void main() {
    try (var scope = StructuredTaskScope.open()) {
      scope.fork(() -> 42);
    }
  }
}
