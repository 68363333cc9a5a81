// expect: race-condition
// a short limit may pass before the task is done
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class FutureGetShort {
  static void main() throws Exception {
    var f = CompletableFuture.supplyAsync(() -> 7);
    require(f.get(10, TimeUnit.MILLISECONDS) == 7, "other");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
