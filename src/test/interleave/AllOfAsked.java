// expect: race-condition
// whether all are complete depends on the last of them
import java.util.concurrent.CompletableFuture;

class AllOfAsked {
  static void main() throws Exception {
    var one = new CompletableFuture<Integer>();
    var other = new CompletableFuture<Integer>();
    var all = CompletableFuture.allOf(one, other);
    one.complete(1);
    both(() -> other.complete(2), () -> require(!all.isDone(), "done already"));
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
