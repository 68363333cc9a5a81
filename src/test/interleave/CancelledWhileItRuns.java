// expect: data-race
// a cancelled future says nothing about its work, which goes on
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

class CancelledWhileItRuns {
  static int written;

  static void main() throws Exception {
    var begun = new CountDownLatch(1);
    var over = new CountDownLatch(1);
    var work =
        CompletableFuture.runAsync(
            () -> {
              begun.countDown();
              written = 1;
              over.countDown();
            });
    begun.await();
    work.cancel(true);
    System.out.println(written);
    over.await();
  }
}
