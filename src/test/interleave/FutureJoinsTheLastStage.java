// expect: passes
// who joins the last stage comes after all of them
import java.util.concurrent.CompletableFuture;

class FutureJoinsTheLastStage {
  static int n;

  static void main() throws Exception {
    var last = CompletableFuture.supplyAsync(() -> 42).thenAcceptAsync(x -> n = x).thenApply(_ -> n);
    require(last.join() == 42 && n == 42, "not seen");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
