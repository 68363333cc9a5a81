// expect: passes
// whoever catches the interrupt and goes on says so again
import java.util.concurrent.LinkedBlockingQueue;

class InterruptRestored {
  static void main() throws Exception {
    var queue = new LinkedBlockingQueue<String>();
    Thread worker =
        new Thread(
            () -> {
              while (!Thread.currentThread().isInterrupted()) {
                take(queue);
              }
            });
    worker.start();
    worker.interrupt();
    worker.join();
  }

  static void take(LinkedBlockingQueue<String> queue) {
    try {
      queue.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
