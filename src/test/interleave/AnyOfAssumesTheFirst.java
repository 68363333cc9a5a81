// expect: race-condition
// whichever is complete first, and not whichever was started first
import java.util.concurrent.CompletableFuture;

class AnyOfAssumesTheFirst {
  static void main() {
    var one = CompletableFuture.supplyAsync(() -> 1);
    var two = CompletableFuture.supplyAsync(() -> 2);
    require(CompletableFuture.anyOf(one, two).join().equals(1), "the other was first");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
