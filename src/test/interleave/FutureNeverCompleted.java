// expect: deadlock
// nobody completes it
import java.util.concurrent.CompletableFuture;

class FutureNeverCompleted {
  static void main() throws Exception {
    new CompletableFuture<String>().thenApply(String::length).join();
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
