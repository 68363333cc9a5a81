// expect: data-race
// two stages that write the same field
import java.util.concurrent.CompletableFuture;

class FutureSideEffects {
  static int n;

  static void main() throws Exception {
    var a = CompletableFuture.runAsync(() -> n++);
    var b = CompletableFuture.runAsync(() -> n++);
    CompletableFuture.allOf(a, b).join();
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
