// expect: passes
// after all of them
import java.util.concurrent.CompletableFuture;

class FutureAllOf {
  static void main() throws Exception {
    int[] parts = new int[2];
    var a = CompletableFuture.runAsync(() -> parts[0] = 20);
    var b = CompletableFuture.runAsync(() -> parts[1] = 22);
    CompletableFuture.allOf(a, b).join();
    require(parts[0] + parts[1] == 42, "a part is missing");
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
