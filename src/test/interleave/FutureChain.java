// expect: passes
// each stage comes after the one before
import java.util.concurrent.CompletableFuture;

class FutureChain {
  static int data;

  static void main() throws Exception {
    CompletableFuture<Void> all =
        CompletableFuture.runAsync(() -> data = 1)
            .thenRunAsync(() -> data++)
            .thenCompose(done -> CompletableFuture.runAsync(() -> data++));
    all.join();
    require(data == 3, "data is " + data);
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
