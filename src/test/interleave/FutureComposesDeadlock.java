// expect: deadlock
// a task waits for another that needs its thread
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

class FutureComposesDeadlock {
  static void main() throws Exception {
    try (var pool = Executors.newSingleThreadExecutor()) {
      var outer =
          CompletableFuture.supplyAsync(
              () -> CompletableFuture.supplyAsync(() -> 42, pool).join(), pool);
      require(outer.join() == 42, "what?");
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
