// expect: always-fails
// only its owner may fork in a scope
import java.util.concurrent.StructuredTaskScope;

class ScopeOfAnother {
  static void main() throws Exception {
    try (var scope = StructuredTaskScope.open()) {
      var stranger = new Thread(() -> scope.fork(() -> 1));
      stranger.start();
      stranger.join();
      scope.join();
    }
  }
}
