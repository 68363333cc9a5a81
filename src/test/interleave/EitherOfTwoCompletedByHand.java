// expect: race-condition
// the first of two that threads complete
import java.util.concurrent.CompletableFuture;

class EitherOfTwoCompletedByHand {
  static void main() throws Exception {
    var one = new CompletableFuture<Integer>();
    var two = new CompletableFuture<Integer>();
    var first = one.applyToEither(two, x -> x);
    both(() -> one.complete(1), () -> two.complete(2));
    require(first.join() == 1, "the other was first");
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
