// expect: passes
// two stages and what comes of them
import java.util.concurrent.CompletableFuture;

class FutureCombine {
  static void main() throws Exception {
    var a = CompletableFuture.supplyAsync(() -> new int[] {20});
    var b = CompletableFuture.supplyAsync(() -> new int[] {22});
    int sum = a.thenCombine(b, (x, y) -> x[0] + y[0]).join();
    require(sum == 42, "sum is " + sum);
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
