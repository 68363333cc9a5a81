// expect: data-race
// the stage that writes is not the one that is waited for
import java.util.concurrent.CompletableFuture;

class FutureJoinsTheWrongStage {
  static int n;

  static void main() throws Exception {
    var first = CompletableFuture.supplyAsync(() -> 42);
    first.thenAcceptAsync(x -> n = x);
    first.join();
    require(n == 0 || n == 42, "what?");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
