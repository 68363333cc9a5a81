// expect: race-condition
// the work may have completed the future before somebody else does
import java.util.concurrent.CompletableFuture;

class CompletedByItsWork {
  static void main() {
    var price = CompletableFuture.supplyAsync(() -> 1);
    price.complete(2);
    require(price.join() == 2, "the work was faster");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
