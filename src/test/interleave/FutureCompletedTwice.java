// expect: race-condition
// complete() takes the first value, whoever brings it
import java.util.concurrent.CompletableFuture;

class FutureCompletedTwice {
  static void main() throws Exception {
    var answer = new CompletableFuture<String>();
    both(() -> answer.complete("east"), () -> answer.complete("west"));
    require(answer.join().equals("east"), "west was faster");
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
