// expect: deadlock
// Thread.interrupted() forgets the interrupt that it tells
import java.util.concurrent.CountDownLatch;

class InterruptClearedByAsking {
  static void main() throws Exception {
    var never = new CountDownLatch(1);
    Thread worker =
        new Thread(
            () -> {
              try {
                if (!Thread.interrupted()) {
                  never.await();
                } else {
                  never.await();
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    worker.start();
    worker.interrupt();
    worker.join();
  }
}
