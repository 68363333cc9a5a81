// expect: passes
// complete publishes
import java.util.concurrent.CompletableFuture;

class FutureCompletedByHand {
  static void main() throws Exception {
    var box = new CompletableFuture<int[]>();
    both(
        () -> {
          int[] made = new int[1];
          made[0] = 42;
          box.complete(made);
        },
        () -> require(box.join()[0] == 42, "not seen"));
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
