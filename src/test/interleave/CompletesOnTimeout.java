// expect: race-condition
// the value of the timeout may be first
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class CompletesOnTimeout {
  static void main() throws Exception {
    var f = CompletableFuture.supplyAsync(() -> 7).completeOnTimeout(0, 5, TimeUnit.MILLISECONDS);
    require(f.join() == 7, "the default");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
